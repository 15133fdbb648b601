import { mergeRecord } from '../../core/records/mergeRecord.ts';
import { mergeSeen } from '../../core/records/mergeSeen.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import { recordKey } from '../../core/records/recordKey.ts';
import type { AnyRecord } from '../../core/records/records.ts';

/** Records that more and more is merged into, at a cost that goes with what comes. */
export class MergedRecords {
  readonly #byKey = new Map<string, AnyRecord>();
  #seen: RecordState['seen'] = {};

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** In the order of their keys. */
  get state(): RecordState {
    const keys = [...this.#byKey.keys()].sort();
    return { records: keys.map((key) => this.#byKey.get(key) as AnyRecord), seen: this.#seen };
  }

  take({ records, seen }: RecordState): void {
    for (const record of records) {
      const key = recordKey(record);
      const present = this.#byKey.get(key);
      this.#byKey.set(key, present === undefined ? record : mergeRecord(present, record));
    }
    this.#seen = mergeSeen(this.#seen, seen);
  }
}
