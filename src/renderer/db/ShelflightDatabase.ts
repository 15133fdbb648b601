import Dexie, { type EntityTable, type Table } from 'dexie';
import { moveIntoRecords } from './moveIntoRecords.ts';
import type { AnyRecord, RecordType } from './records.ts';
import type { ChangeRow, MetaRow, PictureRow } from './tables.ts';

/** Counts the changes of the schema. */
export const databaseVersion = 4;

/**
 * What cannot be rebuilt from the testers' files. Every change of the schema gets a version of its
 * own and a migration test that starts from the version before.
 */
export class ShelflightDatabase extends Dexie {
  declare records: Table<AnyRecord, [RecordType, string]>;
  declare pictures: EntityTable<PictureRow, 'id'>;
  declare changes: EntityTable<ChangeRow, 'seq'>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name = 'shelflight') {
    // Strict: a transaction is complete when it is on the disk, and survives a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ annotations: 'id, deviceId, updatedAt', devices: 'deviceId' });
    this.version(2).stores({ readers: 'id' });
    this.version(3).stores({ runs: 'runId' });
    this.version(databaseVersion)
      .stores({
        records: '[type+id]',
        pictures: 'id',
        changes: '++seq',
        meta: 'key',
        annotations: null,
        devices: null,
        readers: null,
        runs: null,
      })
      .upgrade(moveIntoRecords);
  }
}
