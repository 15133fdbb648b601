import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsBetween } from '../../../../src/core/records/conflictsBetween.ts';
import { HybridClock } from '../../../../src/core/records/HybridClock.ts';
import { mergeStates } from '../../../../src/core/records/mergeStates.ts';
import { parseRecordsFile } from '../../../../src/core/records/parseRecordsFile.ts';
import { printRecordsFile } from '../../../../src/core/records/printRecordsFile.ts';
import type { RecordState } from '../../../../src/core/records/RecordState.ts';
import type { AnyRecord } from '../../../../src/core/records/records.ts';
import { recordsDigest } from '../../../../src/core/records/recordsDigest.ts';
import { writeFields } from '../../../../src/core/records/writeFields.ts';
import { recordOf, stampAt } from './givenRecords.ts';

/** A profile on one computer, as the database keeps it. */
class Profile {
  state: RecordState = { records: [], seen: {} };
  readonly replica: string;
  #clock: HybridClock;

  constructor(replica: string) {
    this.replica = replica;
    this.#clock = new HybridClock(replica, null);
  }

  /** The stamp; null when nothing was changed. */
  write(id: string, changes: Readonly<Record<string, unknown>>, now: number): string | null {
    const stamp = this.#clock.tick(now);
    const present = this.state.records.find((record) => record.id === id) ?? null;
    const target = { type: 'device' as const, id };
    const writing = { stamp, author: this.replica };
    const next = writeFields(present as never, target, changes, writing) as AnyRecord;
    const records = [...this.state.records.filter((record) => record.id !== id), next];
    this.state = { records, seen: { ...this.state.seen, [this.replica]: stamp } };
    return next.updatedAt === stamp && next.clocks[Object.keys(changes)[0] ?? ''] === stamp
      ? stamp
      : null;
  }

  take(other: RecordState): void {
    this.state = mergeStates(this.state, other);
    for (const { updatedAt } of other.records) this.#clock.observe(updatedAt);
  }
}

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      who: fc.nat(2),
      id: fc.constantFrom('a1', 'a2', 'a3'),
      field: fc.constantFrom('label', 'batch', 'areaCm2', 'deleted'),
      value: fc.integer({ min: 1, max: 4 }),
      now: fc.integer({ min: 0, max: 20 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('exchange' as const),
      who: fc.nat(2),
      from: fc.nat(2),
    }),
  },
);

interface Written {
  id: string;
  field: string;
  stamp: string;
  value: unknown;
}

function played(steps: readonly Step[]): { profiles: Profile[]; all: Written[] } {
  const profiles = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((replica) => new Profile(replica));
  const all: Written[] = [];
  for (const one of steps) {
    const profile = profiles[one.who] as Profile;
    if (one.kind === 'exchange') profile.take((profiles[one.from] as Profile).state);
    else {
      const { id, field, now } = one;
      const value =
        field === 'areaCm2' ? one.value : field === 'deleted' ? one.value > 2 : `v${one.value}`;
      const stamp = profile.write(id, { [field]: value }, now);
      if (stamp !== null) all.push({ id, field, stamp, value });
    }
  }
  return { profiles, all };
}

const steps = fc.array(step, { maxLength: 40 });
const states = steps.map(
  (given) =>
    played(given).profiles.map(({ state }) => state) as [RecordState, RecordState, RecordState],
);

/** Order of keys and of records is of no meaning. */
const sorted = (state: RecordState): RecordState => mergeStates(state, { records: [], seen: {} });

describe('merging', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(states, ([a, b]) => {
        expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(states, ([a, b, c]) => {
        expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(states, ([a, b]) => {
        const merged = mergeStates(a, b);
        expect(mergeStates(a, a)).toEqual(sorted(a));
        expect(mergeStates(merged, b)).toEqual(merged);
        expect(mergeStates(merged, a)).toEqual(merged);
      }),
    );
  });

  test('loses no edit: each field has the value of its last writer of all', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { profiles, all } = played(given);
        const merged = profiles.map(({ state }) => state).reduce(mergeStates);
        for (const record of merged.records) {
          for (const [field, stamp] of Object.entries(record.clocks)) {
            const writes = all.filter((write) => write.id === record.id && write.field === field);
            const last = writes.find((write) => write.stamp === stamp);
            expect((record as unknown as Record<string, unknown>)[field]).toEqual(last?.value);
          }
        }
        for (const { id, field, stamp } of all) {
          const record = merged.records.find((candidate) => candidate.id === id);
          const isThere = (record?.clocks[field] ?? '') >= stamp;
          expect(isThere).toBe(true);
        }
      }),
    );
  });

  test('of two copies of one profile that went apart comes out the same either way', () => {
    const a = { records: [recordOf('device', 'a1', { label: 'x' })], seen: {} };
    const b = { records: [recordOf('device', 'a1', { label: 'y' })], seen: {} };
    expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
  });

  test('keeps a deletion though the other side edited before it', () => {
    const there = recordOf('device', 'a1', { label: 'x' }, stampAt(1));
    const writing = (milliseconds: number) => ({ stamp: stampAt(milliseconds), author: '' });
    const gone = writeFields(there, there, { deleted: true }, writing(2));
    const edited = writeFields(there, there, { batch: 'B' }, writing(3));
    const merged = mergeStates({ records: [gone], seen: {} }, { records: [edited], seen: {} });
    expect(merged.records[0]).toMatchObject({ deleted: true, batch: 'B', label: 'x' });
  });
});

describe('the digest', () => {
  test('is the same for the same knowledge in any order, and another after an edit', () => {
    fc.assert(
      fc.property(states, ([a, b]) => {
        const merged = mergeStates(a, b);
        expect(recordsDigest([...merged.records].reverse())).toBe(recordsDigest(merged.records));
        const isSame = recordsDigest(a.records) === recordsDigest(b.records);
        expect(isSame).toBe(clocksOf(a) === clocksOf(b));
      }),
    );
  });
});

function clocksOf(state: RecordState): string {
  return JSON.stringify(
    sorted(state).records.map(({ id, createdAt, clocks }) => [
      id,
      createdAt,
      Object.entries(clocks).sort(),
    ]),
  );
}

describe('conflicts', () => {
  test('are what both wrote without having seen the other; an edit after a merge is none', () => {
    const [here, there] = [new Profile('aaaaaaaa'), new Profile('bbbbbbbb')];
    here.write('a1', { label: 'x' }, 1);
    there.take(here.state);
    here.write('a1', { label: 'here', batch: 'same' }, 2);
    there.write('a1', { label: 'there', batch: 'same', pixel: 'p' }, 3);
    expect(conflictsBetween(here.state, there.state)).toMatchObject([
      { id: 'a1', field: 'label', mine: 'here', theirs: 'there', kept: 'theirs' },
    ]);
    here.take(there.state);
    here.write('a1', { label: 'settled' }, 4);
    expect(conflictsBetween(here.state, there.state)).toEqual([]);
    expect(conflictsBetween(there.state, here.state)).toEqual([]);
  });

  test('there are none with what was exchanged, whichever side looks', () => {
    fc.assert(
      fc.property(states, ([a, b]) => {
        const merged = mergeStates(a, b);
        expect(conflictsBetween(merged, a)).toEqual([]);
        expect(conflictsBetween(b, merged)).toEqual([]);
        expect(conflictsBetween(a, b).length).toBe(conflictsBetween(b, a).length);
      }),
    );
  });
});

describe('a file of records', () => {
  test('brings back what was put in', () => {
    fc.assert(
      fc.property(states, ([a]) => {
        const parsed = parseRecordsFile(JSON.parse(printRecordsFile(a)));
        expect(parsed.error).toBeNull();
        expect(parsed.state).toEqual(sorted(a));
      }),
    );
  });

  const record = recordOf('device', 'a1', { label: 'x' });
  const file = (changes: object) => ({
    schema: 'shelflight.records/1',
    seen: {},
    records: [record],
    ...changes,
  });
  test.each([
    ['nothing', null, 'This is no file of records.'],
    ['another version', file({ schema: 'shelflight.records/9' }), 'another version of Shelflight'],
    ['something else', { a: 1 }, 'no schema “shelflight.records/1”'],
    ['records that are no list', file({ records: {} }), 'no list of records'],
    ['no “seen”', file({ seen: 1 }), 'whose edits'],
    [
      'a record of another type',
      file({ records: [{ ...record, type: 'x' }] }),
      'has no known type',
    ],
    [
      'a type from the prototype',
      file({ records: [{ ...record, type: 'constructor' }] }),
      'has no known type',
    ],
    [
      'a wrong value',
      file({ records: [{ ...record, label: 7 }] }),
      'has a label that is not a text or null',
    ],
    [
      'a wrong time',
      file({ records: [{ ...record, updatedAt: 5 }] }),
      'a time that cannot be read',
    ],
    [
      'a field that is not known',
      file({ records: [{ ...record, more: 1 }] }),
      'a field “more” that is not known',
    ],
    [
      'a value without a time',
      file({ records: [{ ...record, clocks: {} }] }),
      'a label without a time',
    ],
    [
      'a stray time',
      file({ records: [{ ...record, clocks: { ...record.clocks, x: record.createdAt } }] }),
      'a time for “x”',
    ],
    [
      'another device than it says',
      file({ records: [{ ...record, deviceId: 'b' }] }),
      'another deviceId',
    ],
  ])('with %s is refused with a sentence', (_name, json, sentence) => {
    const parsed = parseRecordsFile(json);
    expect(parsed.state).toBeNull();
    expect(parsed.error).toContain(sentence);
  });

  test('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (records, seen) => {
        const parsed = parseRecordsFile(
          file({ records: JSON.parse(records), seen: JSON.parse(seen) }),
        );
        expect(parsed.state === null).toBe(parsed.error !== null);
      }),
    );
  });
});
