import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../../../src/core/records/records.ts';
import type { RunChange } from '../../../../src/core/weekly/RunChange.ts';
import { summarizeWeek, type WeeklyFacts } from '../../../../src/core/weekly/summarizeWeek.ts';
import { moment, reached, runChange, time } from './given.ts';

const nowhere = { channel: null, chamber: null, sources: [] };
const facts = (changes: readonly RunChange[], change: Partial<WeeklyFacts> = {}): WeeklyFacts => ({
  since: '2025-03-05T14:00:00',
  sinceMilliseconds: 1_000,
  devices: [
    { id: 'a', label: 'A', condition: 'control' },
    { id: 'b', label: 'B', condition: 'control' },
  ],
  changes,
  annotations: [],
  placesOf: () => nowhere,
  conditions: ['control'],
  ...change,
});
const firstKind = (asked: WeeklyFacts) =>
  summarizeWeek(asked).conditions[0]?.kinds[0] ?? expect.fail('nothing is told');

const note = (change: Partial<AnnotationRecord>): AnnotationRecord => ({
  type: 'annotation',
  id: 'n',
  author: '',
  createdAt: '' as AnnotationRecord['createdAt'],
  updatedAt: '' as AnnotationRecord['createdAt'],
  clocks: {},
  deleted: false,
  kind: 'note',
  eventType: null,
  scope: 'device',
  deviceId: 'a',
  runKind: null,
  place: null,
  fromHours: null,
  toHours: null,
  runStartedAt: null,
  fromTime: null,
  toTime: null,
  text: 'dropped',
  pictureIds: [],
  writtenAt: 2_000,
  ...change,
});

describe('summarizeWeek', () => {
  test('points, hours and medians before and now, with the n of each', () => {
    const week = firstKind(
      facts([
        runChange({ now: moment({ points: 8, lastHours: 168, normalized: 0.8 }) }),
        runChange({
          runId: 'b#shelf',
          sinceHours: -10,
          before: moment({ points: 0, lastHours: null, normalized: null }),
          now: moment({ points: 2, lastHours: 24, normalized: 1 }),
        }),
      ]),
    );
    expect(week).toMatchObject({
      runs: 2,
      measured: 2,
      newPoints: 5,
      newHours: 96,
      before: { value: 0.9, n: 1 },
      now: { value: 0.9, n: 2 },
      began: ['B'],
    });
  });

  test('a lifetime that came since is told with its run, one of last week is not', () => {
    const t80 = reached(110);
    const week = firstKind(
      facts([
        runChange({ now: moment({ t80, t90: reached(60) }), before: moment({ t90: reached(60) }) }),
      ]),
    );
    expect(week.t80).toEqual([
      {
        runId: 'a#shelf',
        label: 'A',
        startedAt: '2025-03-01T10:00:00',
        time: t80,
        wasProvisional: false,
      },
    ]);
    expect(week.t90).toEqual([]);
  });

  test('a device that fell under the share of the dead died', () => {
    const dead = time({ status: 'provisional', hours: 120, intervalHours: [96, 120] });
    expect(firstKind(facts([runChange({ now: moment({ dead }) })])).died).toHaveLength(1);
  });

  test('of a run without a clock nothing is told but its name and its present value', () => {
    const week = firstKind(
      facts([
        runChange({
          startedAt: null,
          sinceHours: null,
          before: null,
          now: moment({ t80: reached(10) }),
        }),
      ]),
    );
    expect(week).toMatchObject({
      clockless: ['A'],
      t80: [],
      measured: 0,
      newPoints: 0,
      before: { value: null, n: 0 },
      now: { value: 0.9, n: 1 },
    });
  });

  test('a run is silent when others of its kind went on for three of its steps, and once only', () => {
    const others = runChange({ runId: 'b#shelf', now: moment({ lastHours: 300 }) });
    const quiet = (sinceHours: number) =>
      firstKind(facts([runChange({ sinceHours }), { ...others, sinceHours }])).silent;
    expect(quiet(100)).toEqual([{ runId: 'a#shelf', label: 'A', lastAt: '2025-03-05T10:00:00' }]);
    // Missed from 168 h on: whoever asks about later knows already.
    expect(quiet(200)).toEqual([]);
    expect(firstKind(facts([runChange()])).silent).toEqual([]);
  });

  test('notes that were written since, on a device or on the chamber where one is', () => {
    const asked = facts([runChange()], {
      annotations: [
        note({ id: 'late', writtenAt: 3_000 }),
        note({ id: 'box', scope: 'chamber', deviceId: null, place: 'box 2', writtenAt: 1_500 }),
        note({ id: 'elsewhere', scope: 'chamber', deviceId: null, place: 'Box 3' }),
        note({ id: 'old', writtenAt: 999 }),
        note({ id: 'other', deviceId: 'c' }),
      ],
      placesOf: (id) => (id === 'b' ? { ...nowhere, chamber: 'Box 2' } : nowhere),
    });
    const [told] = summarizeWeek(asked).conditions;
    expect(told?.notes.map(({ id }) => id)).toEqual(['box', 'late']);
  });

  test('the newest point of all runs is named, and SPO is no ageing', () => {
    const spo = runChange({ runId: 'a#spo', kind: 'spo', now: moment({ lastHours: 500 }) });
    const summary = summarizeWeek(facts([runChange(), spo]));
    expect(summary.newestAt).toBe('2025-03-22T06:00:00');
    expect(summary.conditions[0]?.kinds.map(({ kind }) => kind)).toEqual(['shelf']);
  });

  test('whatever comes, numbers are finite and no device is counted that is not there', () => {
    const hour = fc.option(fc.double({ min: 0, max: 5_000, noNaN: true }), { nil: null });
    const some = fc.record({ lastHours: hour, points: fc.nat(1_000), normalized: hour });
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some, fc.boolean(), hour), { maxLength: 8 }), (given) => {
        const changes = given.map(([before, now, hasClock, usualStepHours], i) =>
          runChange({
            runId: i % 2 === 0 ? 'a#shelf' : 'gone#shelf',
            before: hasClock ? moment(before) : null,
            sinceHours: hasClock ? 100 : null,
            startedAt: hasClock ? '2025-03-01T10:00:00' : null,
            now: moment({ ...now, points: now.points + before.points }),
            usualStepHours,
          }),
        );
        for (const { kinds } of summarizeWeek(facts(changes)).conditions) {
          for (const week of kinds) {
            expect(week.runs).toBe(Math.ceil(given.length / 2));
            expect(week.now.n).toBeLessThanOrEqual(week.runs);
            expect(week.newPoints).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(week.newHours)).toBe(true);
            expect(week.newHours).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
