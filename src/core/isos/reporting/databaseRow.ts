import type { TimeToFraction } from '../../run.ts';
import type { LogRange } from '../conditionQueries.ts';
import type { KnownConditions } from '../conformity.ts';
import { findProtocol } from '../findProtocol.ts';
import { loadOf } from '../loadOf.ts';
import type { IsosLoad, IsosProtocol } from '../protocol.ts';
import { databaseAnswers } from './databaseAnswers.ts';
import { type DatabaseRow, type DatabaseValue, databaseFields } from './databaseFields.ts';
import type { ReportFacts } from './reportFacts.ts';

/**
 * The row of one cell for the Perovskite Database. Ranges are `low; high`; what nobody knows is null. T80
 * and its kin are measured values or empty, Te80 and Tse80 are extrapolated ones and empty as soon as the
 * measured one exists.
 */
export function databaseRow(facts: ReportFacts): DatabaseRow {
  const { run, known, conditions, lifetimes } = facts;
  const protocol = facts.claim === null ? null : findProtocol(facts.claim).protocol;
  const isShelf = run.kind === 'shelf';
  const isDark = isShelf && (known.lightSource === null || /^dark\b/i.test(known.lightSource));
  const irradiance = known.irradianceMwCm2 ?? conditions?.irradianceMwCm2?.mean ?? null;
  const light = irradiance ?? conditions?.pceIrradianceMwCm2 ?? null;
  const pce = (value: number | null) => pceOf(value, run.unit, light);
  const { load } = loadOf(run.kind, known.load);
  const t80 = measured(run.t80);
  const ts80 = measured(lifetimes.ts80);
  const unknown = Object.fromEntries(databaseFields.map((field) => [field, null]));
  return {
    ...(unknown as DatabaseRow),
    ...databaseAnswers(facts.answers),
    measured: true,
    protocol: protocol?.id ?? null,
    average_over_n_number_of_cells: 1,
    light_source_type: known.lightSource ?? (isDark ? 'Dark' : null),
    light_intensity: isDark ? 0 : irradiance,
    light_load_condition: lightLoad(protocol, facts),
    potential_bias_load_condition: load === null ? known.load : biasWords[load],
    potential_bias_range: load === 'OC' ? null : rangeText(conditions?.voltageV, null),
    temperature_load_condition: temperatureLoad(protocol),
    temperature_range: rangeText(conditions?.temperatureC, known.temperatureC),
    atmosphere: atmosphereWords(known, conditions?.relativeHumidityPercent ?? null),
    relative_humidity_load_conditions: humidityLoad(protocol),
    relative_humidity_range: rangeText(
      conditions?.relativeHumidityPercent,
      known.relativeHumidityPercent,
    ),
    relative_humidity_average_value:
      conditions?.relativeHumidityPercent?.mean ?? known.relativeHumidityPercent,
    time_total_exposure: run.durationHours,
    periodic_JV_measurements: isShelf ? true : null,
    periodic_JV_measurements_time_between_jv: conditions?.hoursBetweenSweeps ?? null,
    PCE_initial_value: pce(run.reference.value ?? run.initial),
    PCE_burn_in_observed: lifetimes.burnInObserved,
    PCE_end_of_experiment: pce(run.last),
    PCE_T95: measured(run.t95),
    PCE_Ts95: measured(lifetimes.ts95),
    PCE_T80: t80,
    PCE_Ts80: ts80,
    PCE_Te80: typeof t80 === 'number' ? '' : lifetimes.te80Hours,
    PCE_Tse80: typeof ts80 === 'number' ? '' : lifetimes.tse80Hours,
    PCE_after_1000_h: lifetimes.pceAfter1000hPercent,
    lifetime_energy_yield: lifetimes.energyYieldKwhM2,
    link_raw_data_for_stability_trace: run.files.length === 0 ? null : run.files.join('; '),
  };
}

const biasWords: Readonly<Record<IsosLoad, string>> = {
  MPP: 'MPPT',
  OC: 'Open circuit',
  SC: 'Short circuit',
  Vfix: 'Constant potential',
  V_MPP: 'Constant potential',
  V_oc: 'Constant potential',
  '-V_oc': 'Constant potential',
  J_sc: 'Constant current',
  '-J_MPP': 'Constant current',
};

/** Hours that were measured; '' where the fraction was not reached, null where nothing can be told. */
function measured(time: TimeToFraction | null): DatabaseValue {
  if (time === null || time.status === 'undefined') return null;
  // A single last point below may still be a dip: it is not reported as reached.
  const isMeasured =
    time.status === 'reached' || time.status === 'gap' || time.status === 'atStart';
  return isMeasured && time.hours !== null ? time.hours : '';
}

function pceOf(value: number | null, unit: string, irradiance: number | null): number | null {
  if (value === null || unit === '%') return value;
  return unit === 'mW/cm2' && irradiance !== null && irradiance > 0
    ? (100 * value) / irradiance
    : null;
}

function rangeText(range: LogRange | null | undefined, told: number | null): string | null {
  if (range) return `${digits(range.lowest)}; ${digits(range.highest)}`;
  return told === null ? null : `${digits(told)}; ${digits(told)}`;
}

function digits(value: number): number {
  return Number(value.toPrecision(6));
}

/** Periodic J-V breaks still count as constant, and so does dark storage. */
function lightLoad(protocol: IsosProtocol | null, { conditions }: ReportFacts): string {
  if (protocol?.light.kind === 'sun') return 'Day-Night cycle';
  return protocol?.light.kind === 'cycled' || conditions?.cycle ? 'Cycled' : 'Constant';
}

function temperatureLoad(protocol: IsosProtocol | null): string | null {
  if (protocol === null) return null;
  const { kind } = protocol.temperature;
  return kind === 'cycle' ? 'Cycled' : kind === 'set' ? 'Constant' : 'Uncontrolled';
}

function humidityLoad(protocol: IsosProtocol | null): string | null {
  if (protocol === null || protocol.humidity.kind === 'none') return null;
  return protocol.humidity.kind === 'ambient' ? 'Ambient' : 'Controlled';
}

/** The database says Air where the humidity is known and Ambient where it is not; mixtures by alphabet. */
function atmosphereWords(known: KnownConditions, humidity: LogRange | null): string | null {
  const parts = (known.atmosphere ?? '')
    .split(/[;,+/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const isKnown = humidity !== null || known.relativeHumidityPercent !== null;
  return parts
    .map((part) =>
      /^(ambient )?air$|^ambient$/i.test(part) ? (isKnown ? 'Air' : 'Ambient') : part,
    )
    .toSorted()
    .join('; ');
}
