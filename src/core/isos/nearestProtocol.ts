import type { RunConditions } from './conformity.ts';
import { isInertAtmosphere } from './isInertAtmosphere.ts';
import { LogSamples } from './LogSamples.ts';
import { lightCycleOf } from './lightCycleOf.ts';
import { lightFacts } from './lightFacts.ts';
import { loadOf } from './loadOf.ts';
import type { HumidityDemand, IsosProtocol, LightDemand, TemperatureDemand } from './protocol.ts';
import { protocols } from './protocols.ts';
import { windows } from './windows.ts';

/** What sets a protocol apart weighs more than how far a number lies from its set point. */
const weights = { light: 1000, atmosphere: 400, load: 200, cycle: 150, unknown: 40, level: 0.1 };
const roomC = 23;

/**
 * The protocol that is closest to what a run shows (our own measure): first the kind of light, then
 * the atmosphere, the load, whether the temperature cycles, and the distance in K and % from the set
 * points; of equals the lower level. A suggestion, never a new label.
 */
export function nearestProtocol(conditions: RunConditions): IsosProtocol {
  const found = foundIn(conditions);
  return protocols.reduce((best, candidate) =>
    distanceOf(candidate, found) < distanceOf(best, found) ? candidate : best,
  );
}

interface Found {
  readonly light: LightDemand['kind'];
  readonly load: string | null;
  readonly isInert: boolean | null;
  /** Coldest, hottest and mean, °C. */
  readonly temperature: readonly [number, number, number] | null;
  readonly humidity: number | null;
}

function foundIn(conditions: RunConditions): Found {
  const { kind, logs, known } = conditions;
  const { hours, temperatureC, relativeHumidityPercent } = logs;
  const temperature = temperatureC === null ? null : new LogSamples(hours, temperatureC);
  const humidity =
    relativeHumidityPercent === null ? null : new LogSamples(hours, relativeHumidityPercent);
  const toldC = known.temperatureC;
  return {
    light: lightFound(conditions),
    load: loadOf(kind, known.load).load,
    isInert: isInertAtmosphere(known.atmosphere),
    temperature:
      temperature !== null && temperature.count > 0
        ? [temperature.lowest, temperature.highest, temperature.mean]
        : toldC === null
          ? null
          : [toldC, toldC, toldC],
    humidity:
      humidity !== null && humidity.count > 0 ? humidity.mean : known.relativeHumidityPercent,
  };
}

function lightFound(conditions: RunConditions): LightDemand['kind'] {
  const { told, isLitByKind } = lightFacts(conditions);
  if (told === 'sun') return 'sun';
  if (!isLitByKind && (told === null || told === 'dark')) return 'dark';
  return lightCycleOf(conditions) === null ? 'continuous' : 'cycled';
}

function distanceOf(protocol: IsosProtocol, found: Found): number {
  const { light, load, isInert } = found;
  let distance = weights.level * protocol.level;
  if (protocol.light.kind !== light) distance += weights.light;
  if (isInert === null) distance += protocol.isIntrinsic ? 1 : 0;
  else if (isInert !== protocol.isIntrinsic) distance += weights.atmosphere;
  if (load === null || !protocol.loads.some((allowed) => allowed === load)) {
    distance += weights.load;
  }
  distance += temperatureDistance(protocol.temperature, found.temperature);
  return distance + humidityDistance(protocol.humidity, found.humidity);
}

function temperatureDistance(demand: TemperatureDemand, found: Found['temperature']): number {
  if (demand.kind === 'outdoor') return 0;
  if (found === null) return demand.kind === 'ambient' ? 0 : weights.unknown;
  const [lowest, highest, mean] = found;
  if (demand.kind === 'cycle') {
    const low = demand.lowC === 'ambient' ? roomC : demand.lowC;
    const toHigh = Math.min(...demand.highsC.map((high) => Math.abs(high - highest)));
    return Math.abs(low - lowest) + toHigh + (highest - lowest > 15 ? 0 : weights.cycle);
  }
  const cycles = highest - lowest > 30 ? weights.cycle : 0;
  if (demand.kind === 'ambient') {
    const { low, high } = windows.ambientC;
    return cycles + Math.max(0, low - mean, mean - high);
  }
  return cycles + Math.min(...demand.choicesC.map((choice) => Math.abs(choice - mean)));
}

function humidityDistance(demand: HumidityDemand, found: number | null): number {
  if (demand.kind === 'none') return 0;
  // A humidity that meets a set point speaks for the protocol that asks for it.
  if (demand.kind === 'ambient') return found === null ? 0 : windows.humidityTolerancePercent + 1;
  if (found === null) return weights.unknown;
  if (demand.kind === 'set') return Math.abs(found - demand.percent);
  return Math.max(0, found - demand.percent);
}
