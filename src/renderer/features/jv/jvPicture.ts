import type { DeviceState, SweepColumns, SweepState } from '../../../core/series/queries.ts';
import { valueAxis } from '../../ui/chart/axes.ts';
import { valueExtent } from '../../ui/chart/extents.ts';
import type { DrawnTrace, Level, PanelPicture, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { unitText } from '../../ui/chart/quantityWords.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { ageText, kindText } from './sweepWords.ts';

export interface JvChoice {
  readonly sweeps: readonly SweepState[];
  readonly columns: ReadonlyMap<string, SweepColumns>;
  readonly deviceOf: ReadonlyMap<string, DeviceState>;
  readonly colorOf: (sweep: SweepState) => string;
  readonly range: { readonly x: Span; readonly y: Span } | null;
  readonly plot: PlotArea;
}

const zeros: readonly Level[] = [
  { axis: 'y', value: 0, label: null },
  { axis: 'x', value: 0, label: null },
];
const pixelsPerVoltageTick = 56;

/** Everything of a J-V chart; sweeps in another unit than the first one's are left out and named. */
export function jvPicture(choice: JvChoice): PanelPicture {
  const { columns, range, plot } = choice;
  const read = choice.sweeps.filter((sweep) => columns.has(sweep.id));
  const unit = read.map((sweep) => columns.get(sweep.id)?.unit)[0] ?? 'mA/cm2';
  const drawn = read.filter((sweep) => columns.get(sweep.id)?.unit === unit);
  const traces = drawn.map((sweep) => sweepTrace(choice, sweep));
  const { x, y } = range ?? defaultRange(drawn, traces);
  const current = unit === 'mA' ? 'Current' : 'Current density';
  const other = read.length - drawn.length;
  return {
    id: 'jv',
    title: 'J-V',
    note: `Solid: reverse; dashed: forward; dot: maximum power point.${other > 0 ? ` ${other} sweeps of unknown area are not drawn on this axis.` : ''}`,
    x: valueAxis('Voltage (V)', x, plot.width, pixelsPerVoltageTick),
    y: valueAxis(`${current} (${unitText(unit)})`, y, plot.height),
    names: { x: 'Voltage (V)', y: `${current} (${unit})` },
    levels: zeros,
    traces,
    legend: drawn.map((sweep, i) => ({
      id: sweep.id,
      label: `${traces[i]?.label} ${traces[i]?.detail}`,
      detail: sweep.pcePercent === null ? '' : `${formatNumber(sweep.pcePercent, 4)} %`,
      color: choice.colorOf(sweep),
      symbol: null,
      dash: dashOf(sweep),
      hidden: false,
    })),
    facts: drawn.map((sweep, i) => factOf(sweep, traces[i]?.label ?? '')),
  };
}

function sweepTrace(choice: JvChoice, sweep: SweepState): DrawnTrace {
  const columns = choice.columns.get(sweep.id) as SweepColumns;
  const { vmppV, jmppMaCm2 } = sweep;
  const marked = vmppV !== null && jmppMaCm2 !== null && columns.unit === 'mA/cm2';
  return {
    id: sweep.id,
    kind: 'sweep',
    label: choice.deviceOf.get(sweep.deviceId)?.label ?? sweep.deviceId,
    detail: `${ageText(sweep)}, ${kindText(sweep)}`,
    columns: {
      x: columns.voltage,
      y: columns.current,
      sd: null,
      n: null,
      pointsInRange: columns.voltage.length,
    },
    style: {
      color: choice.colorOf(sweep),
      width: 1.8,
      opacity: sweep.illumination === 'dark' ? 0.55 : 1,
      dash: dashOf(sweep),
      symbol: null,
      mark: marked ? [vmppV, jmppMaCm2] : null,
    },
    excluded: null,
  };
}

/** The quadrant of power with a little around it: what lies far outside is found by zooming out. */
export function defaultRange(
  sweeps: readonly SweepState[],
  traces: readonly DrawnTrace[],
): { readonly x: Span; readonly y: Span } {
  const light = sweeps.filter((sweep) => sweep.illumination === 'light');
  const voc = Math.max(0, ...light.map((sweep) => sweep.vocV ?? 0)) || 1;
  const extent = valueExtent(
    traces.map((trace) => trace.columns),
    [-0.05, voc],
  );
  const jsc = Math.max(0, ...light.map((sweep) => sweep.jscMaCm2 ?? 0)) || (extent?.[1] ?? 1) || 1;
  return { x: [-0.1, Math.ceil((voc + 0.03) * 20) / 20], y: [-0.1 * jsc, 1.1 * jsc] };
}

function dashOf(sweep: SweepState): string | null {
  return sweep.direction === 'forward' ? '6 4' : null;
}

function factOf(sweep: SweepState, label: string): string {
  const irradiance = sweep.irradianceMwCm2 === null ? '' : `, ${sweep.irradianceMwCm2} mW/cm2`;
  return `${label}, ${ageText(sweep)}, ${kindText(sweep)}: PCE ${formatNumber(sweep.pcePercent, 5)} %, Voc ${formatNumber(sweep.vocV, 5)} V, Jsc ${formatNumber(sweep.jscMaCm2, 5)} mA/cm2, FF ${formatNumber(sweep.ff, 4)}${irradiance}, file ${sweep.file}`;
}
