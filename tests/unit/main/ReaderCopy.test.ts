import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ReaderCopy } from '../../../src/main/ReaderCopy.ts';
import { proposed, sweepText } from '../core/read/mapping/unknownTables.ts';
import { temporaryFolder } from './ingest/temporaryFolder.ts';

const mapping = proposed(sweepText('c1;c2;c3'), 'Room 12');
const other = { ...mapping, id: '0f9619ff-8b86-4d01-b42d-00cf4fc964ff', name: 'Room 13' };

test('readers come back as they were kept, the last ones of many', async () => {
  const path = join(temporaryFolder(), 'profile/readers.json');
  const copy = new ReaderCopy(path);
  expect(copy.read()).toEqual([]);
  void copy.keep([mapping]);
  void copy.keep([]);
  await copy.keep([mapping, other]);
  expect(new ReaderCopy(path).read()).toEqual([mapping, other]);
});

test.each(['', '{"half', '7', '[1, {"schema": "shelflight.reader/1"}]'])(
  'a damaged copy (%j) gives no readers and is written anew',
  async (text) => {
    const path = join(temporaryFolder(), 'readers.json');
    writeFileSync(path, text);
    const copy = new ReaderCopy(path);
    expect(copy.read()).toEqual([]);
    await copy.keep([mapping]);
    expect(new ReaderCopy(path).read()).toEqual([mapping]);
  },
);
