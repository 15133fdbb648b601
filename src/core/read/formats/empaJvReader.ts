import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * Empa J-V: columns `<sample>__V`, `__J`, `__I`, and the results beside the first rows in `__Param`
 * and `__ParamDescr`. Dark files print zeros and an error text there. The column names know the
 * device; the file name has been seen to name another one.
 */
export const empaJvReader = tableFormat({
  id: 'empa-jv',
  title: 'Empa J-V',
  matches: (head) => /__V\t.*__J\t.*__Param/.test(firstLine(head)),
  plan: { kind: 'jv', unitsByMeaning: { voltage: 'V', currentDensity: 'mA/cm2', current: 'mA' } },
});
