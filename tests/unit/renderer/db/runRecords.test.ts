import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { referenceModes } from '../../../../src/core/referenceModes.ts';
import { database } from '../../../../src/renderer/db/database.ts';
import { editRunRecord } from '../../../../src/renderer/db/runRecords.ts';
import { clearDatabase } from './clearDatabase.ts';

beforeEach(clearDatabase);

test.each(referenceModes)('the reference %s of a run is kept with its number', async (mode) => {
  await editRunRecord('a1#mpp', { referenceMode: mode, referenceValue: 17.2 });
  expect(await database.records.get(['run', 'a1#mpp'])).toMatchObject({
    referenceMode: mode,
    referenceValue: 17.2,
  });
});
