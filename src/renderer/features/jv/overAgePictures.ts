import { type FigureOverAge, figuresOverAge } from '../../../core/jv/figuresOverAge.ts';
import { type SweepFigureWords, sweepFigureWords } from '../../../core/jv/sweepFigure.ts';
import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { fullTimeDomain, fullValueDomain, timeAxis, valueAxis } from '../../ui/chart/axes.ts';
import { valueExtent } from '../../ui/chart/extents.ts';
import type { DrawnTrace, PanelPicture, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { withUnit } from '../../ui/chart/quantityWords.ts';
import type { JvState } from './jvStore.ts';

export interface OverAgeChoice {
  readonly sweeps: readonly SweepState[];
  readonly deviceOf: ReadonlyMap<string, DeviceState>;
  readonly colorOf: (deviceId: string) => string;
  readonly directions: JvState['directions'];
  readonly timeUnit: 'hours' | 'days';
  readonly plot: PlotArea;
}

/** Ticks of a small chart stand closer. */
const smallChart = 1.6;
const pixelsPerValueTick = 27;

/** What a hysteresis index is made of, told wherever it is drawn. */
export const hysteresisNote =
  'Hysteresis index = (PCE_rev − PCE_fwd)/PCE_rev of light sweeps of one device in opposite directions, in one file or less than an hour apart.';

/** One picture for each figure of merit: PCE, Voc, Jsc, FF, resistances, hysteresis index. */
export function overAgePictures(choice: OverAgeChoice): readonly PanelPicture[] {
  const ages = choice.sweeps.flatMap(({ ageHours }) => ageHours ?? []);
  const x = fullTimeDomain(Math.max(0, ...ages), choice.timeUnit, true);
  return sweepFigureWords.map((words, index) => picture(choice, words, index, x));
}

function picture(
  choice: OverAgeChoice,
  { figure, name, unit }: SweepFigureWords,
  index: number,
  x: Span,
): PanelPicture {
  const { plot, timeUnit, directions } = choice;
  const found = figuresOverAge(choice.sweeps, figure).filter(
    ({ direction }) => direction === 'both' || directions === 'both' || direction === directions,
  );
  const traces = found.map((series) => trace(choice, series));
  const extent = valueExtent(
    traces.map(({ columns }) => columns),
    x,
  );
  const y: Span = extent === null ? [0, 1] : fullValueDomain(...extent);
  const label = withUnit(name, unit);
  return {
    id: `age-${index + 1}`,
    title: name,
    note: figure === 'hysteresisIndex' ? hysteresisNote : '',
    x: timeAxis('Age', x, timeUnit, plot.width * smallChart),
    y: valueAxis(label, y, plot.height, pixelsPerValueTick),
    names: { x: 'Age (h)', y: unit === '' ? name : `${name} (${unit})` },
    levels: figure === 'hysteresisIndex' ? [{ axis: 'y', value: 0, label: null }] : [],
    traces,
    legend: [],
    facts: [],
  };
}

function trace(
  { deviceOf, colorOf }: OverAgeChoice,
  { deviceId, direction, hours, values }: FigureOverAge,
): DrawnTrace {
  const label = deviceOf.get(deviceId)?.label ?? deviceId;
  return {
    id: `${deviceId} ${direction}`,
    kind: 'run',
    label,
    detail: direction === 'both' ? 'reverse and forward' : direction,
    columns: { x: hours, y: values, sd: null, n: null, pointsInRange: hours.length },
    style: {
      color: colorOf(deviceId),
      width: 1.2,
      opacity: 1,
      dash: direction === 'forward' ? '4 3' : null,
      symbol: direction === 'forward' ? 'triangle' : direction === 'both' ? 'diamond' : 'circle',
      mark: null,
      symbolRadius: 2.8,
    },
    excluded: null,
  };
}
