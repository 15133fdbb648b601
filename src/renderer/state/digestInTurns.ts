import { addToDigest, digestText, emptyDigest } from '../../core/records/recordsDigest.ts';
import type { AnyRecord } from '../db/records.ts';

const perTurn = 1_000;

/** The digest of many records; between turns the window draws and answers. */
export async function digestInTurns(records: readonly AnyRecord[]): Promise<string> {
  let sums = emptyDigest;
  for (let start = 0; start < records.length; start += perTurn) {
    sums = addToDigest(sums, records.slice(start, start + perTurn));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return digestText(sums);
}
