import { formatLocalTime } from '../localTime.ts';
import type { Direction } from '../measurement.ts';
import type { RunQuantity } from '../run.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { MeasuredBefore, RunView } from './RunView.ts';
import type { SweepSource } from './StoredFile.ts';
import { type SweepFigures, sweepFigures } from './sweepFigures.ts';

/** Sweeps of one visit to the solar simulator: of these the wanted direction counts (our own decision). */
const visitSeconds = 3600;

/**
 * The value of a run's quantity from the last dated light sweep before the run began (isos 3.2, `jv`). Of
 * sweeps within an hour of the last one, one in the wanted direction goes first. Null without a start
 * time, without such a sweep, and for a quantity that no sweep gives.
 */
export function findSweepBefore(
  sweeps: readonly SweepSource[],
  run: Pick<RunView, 'startedAt' | 'quantity' | 'isContinuous'>,
  settings: DeviceSettings,
  wanted: Direction,
): MeasuredBefore | null {
  if (!run.isContinuous || run.startedAt === null) return null;
  const start = Date.parse(`${run.startedAt}Z`) / 1000;
  const before = sweeps
    .flatMap((source) => {
      const { measuredAt, illumination, direction } = source.sweep;
      if (measuredAt === null || illumination !== 'light' || measuredAt.seconds > start) return [];
      const value = mppValue(sweepFigures(source, settings), run.quantity);
      return value !== null && value > 0 ? [{ source, measuredAt, direction, value }] : [];
    })
    .sort((a, b) => a.measuredAt.seconds - b.measuredAt.seconds);
  const last = before.at(-1);
  if (last === undefined) return null;
  const visit = before.filter(
    ({ measuredAt }) => last.measuredAt.seconds - measuredAt.seconds <= visitSeconds,
  );
  const chosen = visit.findLast(({ direction }) => direction === wanted) ?? last;
  const when = formatLocalTime(chosen.measuredAt).replace('T', ' ');
  return {
    value: chosen.value,
    detail: `${chosen.direction} sweep of ${when}, ${chosen.source.path}`,
  };
}

function mppValue(figures: SweepFigures, quantity: RunQuantity): number | null {
  switch (quantity) {
    case 'pce':
      return figures.pcePercent;
    case 'powerDensity':
      return figures.pmppMwCm2;
    case 'power':
      return figures.pmppMw;
    case 'currentDensity':
      return figures.jmppMaCm2;
    default:
      return null;
  }
}
