import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { parseRecord } from '../../../../src/core/records/parseRecord.ts';
import { ShelflightDatabase } from '../../../../src/renderer/db/ShelflightDatabase.ts';
import { proposed, sweepText } from '../../core/read/mapping/unknownTables.ts';

const name = 'shelflight-migration';
const mapping = proposed(sweepText('c1;c2;c3'), 'Room 12');

/** The stores of each version as they were released; never to be changed. */
const frozen: readonly Readonly<Record<string, string>>[] = [
  { annotations: 'id, deviceId, updatedAt', devices: 'deviceId' },
  { readers: 'id' },
  { runs: 'runId' },
];

const annotation = {
  id: '5f0c2f5e-0000-4000-8000-000000000001',
  deviceId: 'a1',
  runKind: 'mpp',
  kind: 'exclusion',
  fromHours: 12,
  toHours: 14,
  runStartedAt: '2025-05-01T08:00:00',
  text: 'lamp off',
  createdAt: 1_740_000_000_000,
  updatedAt: 1_750_000_000_000,
};
const device = { deviceId: 'a1', condition: 'KOH', areaCm2: 0.1, updatedAt: 1_750_000_000_000 };
const reader = { id: mapping.id, mapping, updatedAt: 1_750_000_000_000 };
const run = {
  runId: 'a1#mpp',
  timeZeroHours: null,
  referenceMode: 'max',
  referenceValue: null,
  burnInEndHours: 5,
  protocol: 'ISOS-L-1I',
  lightSource: null,
  irradianceMwCm2: null,
  atmosphere: 'N2',
  temperatureC: 30,
  relativeHumidityPercent: null,
  load: null,
  answers: { lamp: 'white LED' },
  updatedAt: 1_750_000_000_000,
};

async function oldDatabase(version: number): Promise<void> {
  const old = new Dexie(name);
  frozen.slice(0, version).forEach((stores, index) => {
    old.version(index + 1).stores(stores);
  });
  await old.table('annotations').add(annotation);
  await old.table('devices').add(device);
  if (version >= 2) await old.table('readers').add(reader);
  if (version >= 3) await old.table('runs').add(run);
  old.close();
}

afterEach(() => Dexie.delete(name));

describe.each([1, 2, 3])('a database of version %i', (version) => {
  test('keeps everything that is in it', async () => {
    await oldDatabase(version);
    const present = new ShelflightDatabase(name);
    const { createdAt, updatedAt, ...written } = annotation;
    expect(await present.records.get(['annotation', annotation.id])).toMatchObject({
      ...written,
      scope: 'run',
      writtenAt: createdAt,
      deleted: false,
    });
    expect(await present.records.get(['device', 'a1'])).toMatchObject({
      deviceId: 'a1',
      condition: 'KOH',
      areaCm2: 0.1,
      pixel: null,
    });
    const { updatedAt: _, ...settled } = run;
    const readers = version >= 2 ? [{ id: mapping.id, mapping }] : [];
    const runs = version >= 3 ? [settled] : [];
    const ofType = (type: string) => present.records.filter((r) => r.type === type).toArray();
    expect(await ofType('reader')).toMatchObject(readers);
    expect(await ofType('run')).toMatchObject(runs);
    expect(await present.records.count()).toBe(2 + readers.length + runs.length);
    present.close();
  });

  test('becomes records that a backup and a merge take, with the times of before', async () => {
    await oldDatabase(version);
    const present = new ShelflightDatabase(name);
    for (const record of await present.records.toArray()) {
      expect(parseRecord(record).error).toBeNull();
      expect(record.updatedAt).toContain('2025-06-15T15:06:40');
    }
    const moved = await present.records.get(['annotation', annotation.id]);
    expect(moved?.createdAt).toContain('2025-02-19T21:20:00');
    const profile = await present.meta.get('profile');
    expect(profile?.clock).toContain('2025-06-15T15:06:40');
    expect(profile?.seen).toEqual({ [profile?.replica ?? '']: profile?.clock });
    present.close();
  });
});

test('a new database is empty and has no profile yet', async () => {
  const fresh = new ShelflightDatabase(name);
  expect(await fresh.records.count()).toBe(0);
  expect(await fresh.meta.count()).toBe(0);
  fresh.close();
});
