import Dexie, { type EntityTable } from 'dexie';
import type { AnnotationRecord, DeviceRecord, ReaderRecord, RunRecord } from './records.ts';

/**
 * What cannot be rebuilt from the testers' files. Every change of the schema gets a version of its
 * own and a migration test that starts from the version before.
 */
export class ShelflightDatabase extends Dexie {
  declare annotations: EntityTable<AnnotationRecord, 'id'>;
  declare devices: EntityTable<DeviceRecord, 'deviceId'>;
  declare readers: EntityTable<ReaderRecord, 'id'>;
  declare runs: EntityTable<RunRecord, 'runId'>;

  constructor(name = 'shelflight') {
    super(name);
    this.version(1).stores({ annotations: 'id, deviceId, updatedAt', devices: 'deviceId' });
    this.version(2).stores({ readers: 'id' });
    this.version(3).stores({ runs: 'runId' });
  }
}
