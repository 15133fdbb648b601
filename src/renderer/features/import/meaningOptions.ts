import { meaningWords } from '../../../core/read/mapping/meaningWords.ts';
import type { MappedMeaning } from '../../../core/read/mapping/TableMapping.ts';

const groups: readonly (readonly [string, readonly MappedMeaning[]])[] = [
  ['Time', ['time', 'timestamp', 'date', 'timeOfDay']],
  ['Electrical', ['voltage', 'currentDensity', 'current', 'powerDensity', 'power']],
  ['J-V results', ['pce', 'openCircuitVoltage', 'shortCircuitCurrentDensity', 'fillFactor']],
  ['Who was measured', ['device', 'channel', 'pixel', 'condition', 'direction']],
  ['Surroundings', ['temperature', 'relativeHumidity', 'irradiance']],
];

/** Choices of a column's meaning, as a select wants them; leaving out comes first. */
export const meaningOptions = [
  { value: 'ignored', label: capital(meaningWords.ignored) },
  ...groups.map(([group, meanings]) => ({
    group,
    items: meanings.map((value) => ({ value, label: capital(meaningWords[value]) })),
  })),
];

/** `mA/cm2` as people write it. */
export function unitLabel(unit: string): string {
  return unit.replace(/cm2$/, 'cm²').replace(/m2$/, 'm²');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
