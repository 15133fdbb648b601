import { expect, test } from 'vitest';
import { diagnosticsHandlers } from '../../../../src/main/handlers/diagnosticsHandlers.ts';
import type { IngestHost } from '../../../../src/main/ingest/IngestHost.ts';

const reading = { rows: 7 };
const ingest = {
  request: async () => reading,
} as unknown as Pick<IngestHost, 'request'>;

test('Memory is told by process, those of one sort together', async () => {
  const process = (type: string, workingSetSize: number) => ({ type, memory: { workingSetSize } });
  const handlers = diagnosticsHandlers(ingest, {
    versions: 'Shelflight 1',
    processes: () => [process('Browser', 10), process('Utility', 1), process('Utility', 2)],
  });
  expect(await handlers['diagnostics:read'](undefined)).toMatchObject({
    versions: 'Shelflight 1',
    processes: [
      { name: expect.stringContaining('reading worker'), bytes: 10_240, holdsReading: true },
      { bytes: 3_072, holdsReading: false },
    ],
    reading,
  });
});
