import type { Diagnostics } from '../../../ipc/Diagnostics.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { formatCount } from '../../ui/formatCount.ts';
import type { Fact } from './Fact.ts';

/** How much memory each process holds, and what the reading worker keeps in that of the main one. */
export function memoryFacts({ processes, reading }: Diagnostics): Fact[] {
  const { columns, columnBytes, rows, runBytes, heapBytes } = reading;
  const kept = `${formatCount(columns, 'column')}, ${formatCount(rows, 'row')}`;
  const part = (name: string, bytes: number): Fact => ({
    name,
    value: formatBytes(bytes),
    isPart: true,
  });
  return processes.flatMap(({ name, bytes, holdsReading }) => [
    { name, value: formatBytes(bytes) },
    ...(holdsReading
      ? [
          part(`Columns read from files (${kept})`, columnBytes),
          part('Runs stitched from them', runBytes),
          part('Other objects of the reading worker', heapBytes),
        ]
      : []),
  ]);
}
