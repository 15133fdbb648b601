import { settleSigns } from '../../jv/settleSigns.ts';
import type { FileHead } from '../Reader.ts';
import { fixedFormat } from './fixedFormat.ts';

const pair =
  /^\s*([-+]?\d[\d.]*(?:[eE][-+]?\d+)?)\s*[\t,; ]\s*([-+]?\d[\d.]*(?:[eE][-+]?\d+)?)\s*$/;

/**
 * Two columns of numbers without names that have the shape of a J-V curve under light: a first column
 * that is swept through 0 V and a second one that falls to zero.
 */
export const namelessSweepReader = fixedFormat({
  id: 'numbers-over-voltage',
  title: 'J-V curve without column names',
  sniff: (head) => (isCurve(head) ? 0.55 : 0),
  columns: () => ({
    kind: 'jv',
    names: ['Voltage (V)', 'Current'],
    assumptions: ['The file names no columns; by their shape they are voltage (V) and current.'],
  }),
});

function isCurve(head: FileHead): boolean {
  const first = head.lines.find((line) => line.trim() !== '');
  if (first === undefined || !pair.test(first)) return false;
  const lines = head.lines.filter((line) => line.trim() !== '').slice(0, 1000);
  const pairs = lines.map((line) => pair.exec(line));
  if (pairs.length < 8 || pairs.includes(null)) return false;
  const voltage = pairs.map((match) => Number(match?.[1]));
  const flow = pairs.map((match) => Number(match?.[2]));
  const largest = Math.max(...voltage.map(Math.abs));
  const turns = voltage.filter((value, i) => {
    const before = voltage[i - 1];
    const next = voltage[i + 1];
    return before !== undefined && next !== undefined && (value - before) * (next - value) < 0;
  });
  const passesZero = Math.min(...voltage) <= 0.05 && largest > 0.2 && largest < 3;
  return passesZero && turns.length <= 3 && settleSigns(voltage, flow).hasPhotocurrent;
}
