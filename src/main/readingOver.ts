import { setTimeout as wait } from 'node:timers/promises';
import type { IngestHost } from './ingest/IngestHost.ts';

const LOOK_EVERY_MS = 200;
/** A large folder: its picture shows how far reading has come. */
const LONGEST_MS = 15_000;
/** The window asks for its curves once more after the last file. */
const LAST_CURVES_MS = 800;

/** Resolves when all folders have been read and what was read is drawn, or after 15 s. */
export async function readingOver(ingest: Pick<IngestHost, 'request'>): Promise<void> {
  const giveUpAt = performance.now() + LONGEST_MS;
  const isReading = async () =>
    (await ingest.request('source:list', undefined)).some(({ state }) => state === 'reading');
  while ((await isReading()) && performance.now() < giveUpAt) await wait(LOOK_EVERY_MS);
  await wait(LAST_CURVES_MS);
}
