import type { FileReadingReport } from './FileReadingReport.ts';
import type { JsonDocument } from './JsonDocument.ts';
import { partialOrRead } from './partialOrRead.ts';

/** What is known of a JSON document; `outcome` is null while its end has not come. */
export function jsonReport(
  outcome: JsonDocument['outcome'],
  encoding: string | null,
  head: readonly string[],
): FileReadingReport {
  const parsed = outcome?.parsed ?? null;
  return {
    encoding,
    readerId: parsed === null ? null : 'json',
    state: outcome === null ? 'waiting' : parsed === null ? 'unrecognised' : partialOrRead(parsed),
    waitingBytes: 0,
    message: outcome?.message ?? parsed?.message ?? null,
    parsed,
    head,
  };
}
