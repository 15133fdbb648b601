import { proposeMapping } from '../../../../../src/core/read/mapping/proposeMapping.ts';
import type { TableMapping } from '../../../../../src/core/read/mapping/TableMapping.ts';

export const anId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** A sweep without names that mean anything: voltage; current density; something; decimal comma. */
export function sweepText(header: string, scale = 1): string {
  const lines = [header];
  for (let step = 0; step <= 60; step++) {
    const voltage = 1.2 - step * 0.02;
    const current = scale * (20 - 20 * Math.exp((voltage - 1.1) / 0.05));
    lines.push([voltage.toFixed(3), current.toFixed(6), '7'].join(';').replaceAll('.', ','));
  }
  return `${lines.join('\n')}\n`;
}

/** A log: hours; voltage; current density; power density. */
export function logText(header: string | null, rows = 50): string {
  const lines = header === null ? [] : [header];
  for (let row = 0; row < rows; row++) {
    const current = 18 * (1 - row / 1000);
    lines.push(
      [(row / 4).toFixed(2), '0.9', current.toFixed(5), (current * 0.9).toFixed(5)].join('\t'),
    );
  }
  return `${lines.join('\n')}\n`;
}

export function proposed(text: string, name = 'Mine'): TableMapping {
  return proposeMapping(text.split('\n'), { id: anId, name }).mapping;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
