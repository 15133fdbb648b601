import type { Sweep, Track } from '../../measurement.ts';
import { canonicalUnit, type Quantity } from '../../quantity.ts';
import type { ParsedFile } from '../Reader.ts';

/** One line of a small plot; J-V or a value over hours. */
export interface PreviewCurve {
  readonly label: string;
  readonly kind: 'jv' | 'time';
  readonly quantity: Quantity;
  readonly unit: string;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const mostCurves = 24;
/** Stretches of rows of which the extremes are drawn. */
const buckets = 160;
const secondsPerHour = 3600;
const bestFirst: readonly Quantity[] = [
  'pce',
  'powerDensity',
  'power',
  'currentDensity',
  'current',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
  'fillFactor',
  'voltage',
];

/** The measurements of a file as lines for a small plot, a few points per pixel. */
export function previewCurves(parsed: ParsedFile): readonly PreviewCurve[] {
  const sweeps = parsed.sweeps.slice(0, mostCurves).map(curveOfSweep);
  const tracks = parsed.tracks.slice(0, mostCurves - sweeps.length).flatMap(curveOfTrack);
  return [...sweeps, ...tracks];
}

function curveOfSweep(sweep: Sweep): PreviewCurve {
  const isDensity = sweep.currentDensityMaCm2 !== null;
  const quantity: Quantity = isDensity ? 'currentDensity' : 'current';
  return {
    label: `${sweep.device.label}, ${sweep.direction}`,
    kind: 'jv',
    quantity,
    unit: canonicalUnit[quantity],
    x: sweep.voltage.slice(),
    y: (sweep.currentDensityMaCm2 ?? sweep.currentMa ?? new Float64Array(0)).slice(),
  };
}

function curveOfTrack(track: Track): readonly PreviewCurve[] {
  const chosen = shownValueOf(track);
  if (chosen === null) return [];
  const seconds = track.timeSeconds.values();
  const isTimed = seconds.some((value) => Number.isFinite(value));
  const time = isTimed ? seconds : Float64Array.from(seconds, (_, row) => row * secondsPerHour);
  const kept = extremeRows(chosen.values);
  const sign = middleOf(chosen.values) < 0 ? -1 : 1;
  return [
    {
      label: track.device.label,
      kind: 'time',
      quantity: chosen.quantity,
      unit: canonicalUnit[chosen.quantity],
      x: Float64Array.from(kept, (row) => (time[row] as number) / secondsPerHour),
      y: Float64Array.from(kept, (row) => sign * (chosen.values[row] as number)),
    },
  ];
}

/** The quantity that a run of this track would show; voltage times current where there is no power. */
function shownValueOf(track: Track): { quantity: Quantity; values: Float64Array } | null {
  const column = (quantity: Quantity) => track.columns.get(quantity)?.values();
  for (const quantity of ['pce', 'powerDensity', 'power'] as const) {
    const values = column(quantity);
    if (values !== undefined) return { quantity, values };
  }
  const voltage = column('voltage');
  const pairs = [
    ['currentDensity', 'powerDensity'],
    ['current', 'power'],
  ] as const;
  for (const [flow, quantity] of pairs) {
    const current = column(flow);
    if (voltage === undefined || current === undefined) continue;
    return { quantity, values: current.map((value, row) => value * (voltage[row] as number)) };
  }
  for (const quantity of bestFirst) {
    const values = column(quantity);
    if (values !== undefined) return { quantity, values };
  }
  return null;
}

/** Rows of the lowest and highest value of each stretch; the times may be in any order still. */
function extremeRows(values: Float64Array): readonly number[] {
  const rows: number[] = [];
  const length = Math.max(1, Math.ceil(values.length / buckets));
  for (let from = 0; from < values.length; from += length) {
    let low = from;
    let high = from;
    for (let row = from; row < Math.min(values.length, from + length); row++) {
      if ((values[row] as number) < (values[low] as number)) low = row;
      if ((values[row] as number) > (values[high] as number)) high = row;
    }
    rows.push(Math.min(low, high));
    if (low !== high) rows.push(Math.max(low, high));
  }
  return rows;
}

function middleOf(values: Float64Array): number {
  const finite = values.filter((value) => Number.isFinite(value)).sort();
  return finite[finite.length >> 1] ?? 0;
}
