import { phasesFormat } from './phasesFormat.ts';

const row = /^([01]),\s*[-+\d.eE]+,\s*[-+\d.eE]+,\s*[-+\d.eE]+\s*$/;

/** mppTracker: `flag,t,V,I` without names; the flag is 1 while a sweep looks for the MPP. */
export const flaggedTrackerReader = phasesFormat({
  id: 'mpptracker',
  title: 'mppTracker (flag, t, V, I)',
  sniff: (head) => {
    const first = head.lines.find((line) => line.trim() !== '');
    if (first === undefined || !row.test(first.trim())) return 0;
    const lines = head.lines.filter((line) => line.trim() !== '');
    if (lines.length < 3 || !lines.every((line) => row.test(line.trim()))) return 0;
    return /mpp|track|spo/i.test(head.place.path) ? 0.8 : 0.55;
  },
  names: () => ['', 'Time (s)', 'Voltage (V)', 'Current'],
  phaseOf: (text) => {
    const flag = row.exec(text.trim())?.[1];
    return flag === undefined ? null : flag === '1' ? 'sweep' : 'track';
  },
  hints: {
    assumptions: ['The file names no columns; they are flag, time (s), voltage (V) and current.'],
  },
});
