import { fileName } from './fileName.ts';
import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/** micro-MPPT J-V file: V, A and A/m2, the units named nowhere; the channel is in the name. */
export const microMpptJvReader = tableFormat({
  id: 'micro-mppt-jv',
  title: 'micro-MPPT J-V',
  matches: (head) =>
    /^Voltage,\s*Current,\s*Current Density$/i.test(firstLine(head)) &&
    /^jv_ch\d+_/.test(fileName(head)),
  plan: { kind: 'jv', unitsByMeaning: { voltage: 'V', current: 'A', currentDensity: 'A/m2' } },
});

/** micro-MPPT log: local times in the rows (the name's date is UTC), A, m2, W/m2 and %. */
export const microMpptReader = tableFormat({
  id: 'micro-mppt',
  title: 'micro-MPPT log',
  matches: (head) =>
    /^time,\s*voltage,\s*current,\s*area,\s*irradiance,\s*pce$/i.test(firstLine(head)),
  plan: {
    kind: 'track',
    unitsByMeaning: { voltage: 'V', current: 'A', irradiance: 'W/m2', pce: '%' },
  },
});
