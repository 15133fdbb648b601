import { checkAtmosphere } from './checkAtmosphere.ts';
import { checkHumidity } from './checkHumidity.ts';
import { checkIrradiance } from './checkIrradiance.ts';
import { checkLight } from './checkLight.ts';
import { checkLoad } from './checkLoad.ts';
import { checkTemperature } from './checkTemperature.ts';
import type { AxisCheck, RunConditions } from './conformity.ts';
import type { IsosProtocol } from './protocol.ts';

/** Every axis of a protocol that applies: the irradiance only under a lamp. */
export function checkAxes(protocol: IsosProtocol, conditions: RunConditions): readonly AxisCheck[] {
  const isUnderLamp = protocol.light.kind === 'continuous' || protocol.light.kind === 'cycled';
  return [
    checkTemperature(protocol.temperature, conditions),
    checkHumidity(protocol.humidity, conditions),
    checkLight(protocol.light, conditions),
    ...(isUnderLamp ? [checkIrradiance(conditions)] : []),
    checkLoad(protocol, conditions),
    checkAtmosphere(protocol, conditions),
  ];
}
