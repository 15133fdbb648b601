import type { KnownConditions, RunConditions } from '../../../../src/core/isos/conformity.ts';

export const nothingKnown: KnownConditions = {
  lightSource: null,
  irradianceMwCm2: null,
  atmosphere: null,
  temperatureC: null,
  relativeHumidityPercent: null,
  load: null,
};

interface Given {
  readonly kind?: RunConditions['kind'];
  /** One sample an hour. */
  readonly temperatureC?: readonly number[] | undefined;
  readonly humidity?: readonly number[];
  readonly irradiance?: readonly number[];
  readonly known?: Partial<KnownConditions>;
  readonly powerOff?: RunConditions['powerOff'];
  readonly gaps?: RunConditions['gaps'];
}

/** A run with hourly logs; what is left out is not logged. */
export function givenConditions(given: Given): RunConditions {
  const rows = Math.max(
    2,
    given.temperatureC?.length ?? 0,
    given.humidity?.length ?? 0,
    given.irradiance?.length ?? 0,
  );
  const column = (values: readonly number[] | undefined) =>
    values === undefined ? null : Float64Array.from(values);
  return {
    kind: given.kind ?? 'mpp',
    durationHours: rows - 1,
    logs: {
      hours: Float64Array.from({ length: rows }, (_, i) => i),
      temperatureC: column(given.temperatureC),
      relativeHumidityPercent: column(given.humidity),
      irradianceMwCm2: column(given.irradiance),
    },
    powerOff: given.powerOff ?? [],
    gaps: given.gaps ?? [],
    known: { ...nothingKnown, ...given.known },
  };
}

/** `count` values of which so many are `inside`, the others `outside`. */
export function shareOf(inside: number, count: number, good: number, bad: number): number[] {
  return Array.from({ length: count }, (_, i) => (i < inside ? good : bad));
}
