import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { printReport } from '../core/report/printReport.ts';
import type { Report } from '../core/report/report.ts';

/**
 * Writes the report and resolves when all of it has left. Lists go item by item: with every row of a
 * large study the document is longer than the longest string there can be.
 */
export async function writeReport(report: Report, json: boolean, out: Writable): Promise<void> {
  if (!json) return write(out, printReport(report));
  let separator = '{';
  for (const [key, value] of Object.entries(report)) {
    await write(out, `${separator}\n${JSON.stringify(key)}: `);
    separator = ',';
    if (!Array.isArray(value)) {
      await write(out, JSON.stringify(value));
      continue;
    }
    let between = '[';
    for (const item of value) {
      await write(out, `${between}\n  ${JSON.stringify(item)}`);
      between = ',';
    }
    await write(out, value.length > 0 ? '\n]' : '[]');
  }
  await write(out, '\n}\n');
}

async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}
