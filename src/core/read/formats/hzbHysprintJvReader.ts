import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * HZB HySPRINT J-V (LabVIEW, Keithley 2400): results first, then one shared voltage and a current
 * density per curve; `b_rev` is pixel b in reverse. Rows stand in one order of voltage for all
 * curves, so the direction comes from the name.
 */
export const hzbHysprintJvReader = tableFormat({
  id: 'hzb-hysprint-jv',
  title: 'HZB HySPRINT J-V',
  matches: (head) => /^Keithley, SerialNo, Firmware:/.test(firstLine(head)),
  plan: { kind: 'jv' },
  hints: () => ({
    column: (column) => {
      const forward = /^(.*)_for$/i.exec(column.name);
      return forward ? { ...column, owner: forward[1] as string, direction: 'forward' } : column;
    },
  }),
});
