import type { RunRecord } from '../../records/records.ts';
import type { KnownConditions } from '../conformity.ts';

/** What the record of a run says about its conditions; nothing where there is no record. */
export function knownOf(record: RunRecord | null): KnownConditions {
  return {
    lightSource: record?.lightSource ?? null,
    irradianceMwCm2: record?.irradianceMwCm2 ?? null,
    atmosphere: record?.atmosphere ?? null,
    temperatureC: record?.temperatureC ?? null,
    relativeHumidityPercent: record?.relativeHumidityPercent ?? null,
    load: record?.load ?? null,
  };
}
