import type { RunQuantity } from '../run.ts';
import type { TrackSource } from './TrackSource.ts';
import { asPrinted, type RowReader, trackQuantity } from './trackQuantity.ts';

/** What a run of steady tracks is normalised by, before any area is applied. */
export interface RunValueChoice {
  readonly quantity: RunQuantity;
  /** Tracks that cannot give it. */
  readonly without: readonly TrackSource[];
}

const order: readonly RunQuantity[] = ['powerDensity', 'pce', 'power', 'currentDensity', 'current'];

/**
 * The best quantity that every track of a run can give from its file alone: printed power density,
 * printed PCE (unless distrusted), voltage x current density, voltage x current, printed power, current
 * density, current. When no quantity is common to all, the one most tracks have. Our own decision.
 */
export function chooseRunValue(sources: readonly TrackSource[]): RunValueChoice | null {
  if (sources.length === 0) return null;
  for (const quantity of ['powerDensity', 'pce'] as const) {
    const everyoneHas = sources.every(
      ({ scan, track }) => scan.present.has(quantity) && !track.distrusted.has(quantity),
    );
    if (everyoneHas) return { quantity, without: [] };
  }
  let best: RunValueChoice | null = null;
  for (const quantity of order) {
    const without = sources.filter((source) => runValueReader(source, quantity) === null);
    if (without.length === 0) return { quantity, without };
    if (without.length < (best?.without.length ?? sources.length)) best = { quantity, without };
  }
  return best;
}

/** The run's value of one track, with nothing but what its file gives. */
export function runValueReader(source: TrackSource, quantity: RunQuantity): RowReader | null {
  if (source.track.distrusted.has(quantity)) return null;
  return trackQuantity(source, quantity, asPrinted);
}
