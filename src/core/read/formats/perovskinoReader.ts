import { phasesFormat } from './phasesFormat.ts';

const row = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\t+(JV|MPP)\t/;
/** What the temperature sensor reads when there is none. */
const noSensor = '-74.36';

/**
 * perovskino (Arduino): no names, two tabs between fields, J-V and MPP phases in turn, operator lines
 * in between. V in mV, I in mA, P in mW; a missing temperature sensor reads -74.36 degrees.
 */
export const perovskinoReader = phasesFormat({
  id: 'perovskino',
  title: 'perovskino tracker',
  sniff: (head) => (head.lines.slice(0, 5).some((line) => row.test(line)) ? 0.95 : 0),
  names: (head) => {
    const hasSensor = !head.lines.some((line) => line.includes(noSensor));
    const fields = ['Timestamp', '', '', '', 'Voltage (mV)', 'Current (mA)', 'Power (mW)', '', ''];
    const named = hasSensor ? [...fields, 'Temperature (°C)'] : fields;
    return named.flatMap((name, at) => (at === 0 ? [name] : ['', name]));
  },
  phaseOf: (text) => {
    const tag = row.exec(text)?.[1];
    return tag === undefined ? null : tag === 'JV' ? 'sweep' : 'track';
  },
  hints: { footer: /^Received value/ },
});
