import type { HourSpan } from '../run.ts';
import type { LampOffSpan, RunConditions } from './conformity.ts';
import { LogSamples } from './LogSamples.ts';
import { type LightKind, lightKindOf } from './lightKindOf.ts';
import { unlitSpans } from './unlitSpans.ts';

/** What a run tells about its light. */
export interface LightFacts {
  readonly told: LightKind | null;
  readonly toldWords: string | null;
  /** Null where no irradiance is logged. */
  readonly log: LogSamples | null;
  /** From the irradiance where it is logged, else from the power of a run under light. */
  readonly darkSpans: readonly LampOffSpan[];
  readonly darkFrom: 'irradiance' | 'power' | null;
  /** A shelf run is stored in the dark between its sweeps; anything else delivers power. */
  readonly isLitByKind: boolean;
}

/** Gathers what irradiance log, power and person say about the light of a run. */
export function lightFacts({ kind, logs, powerOff, known }: RunConditions): LightFacts {
  const samples =
    logs.irradianceMwCm2 === null ? null : new LogSamples(logs.hours, logs.irradianceMwCm2);
  const log = samples !== null && samples.count > 0 ? samples : null;
  const isLitByKind = kind !== 'shelf';
  return {
    told: lightKindOf(known.lightSource),
    toldWords: known.lightSource?.trim() || null,
    log,
    darkSpans: log !== null ? unlitSpans(log) : isLitByKind ? powerOff.map(withHours) : [],
    darkFrom: log !== null ? 'irradiance' : isLitByKind ? 'power' : null,
    isLitByKind,
  };
}

function withHours({ fromHours, toHours }: HourSpan): LampOffSpan {
  return { fromHours, toHours, hours: toHours - fromHours };
}
