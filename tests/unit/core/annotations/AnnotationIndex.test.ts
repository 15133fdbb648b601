import { describe, expect, test } from 'vitest';
import { AnnotationIndex } from '../../../../src/core/annotations/AnnotationIndex.ts';
import type {
  PlacedWords,
  RunExtent,
  Whereabouts,
} from '../../../../src/core/annotations/placement.ts';

const words = (more: Partial<PlacedWords>): PlacedWords => ({
  scope: 'run',
  deviceId: null,
  runKind: null,
  place: null,
  fromHours: null,
  toHours: null,
  runStartedAt: null,
  fromTime: null,
  toTime: null,
  ...more,
});
const run = (deviceId: string, more: Partial<RunExtent> = {}): RunExtent => ({
  id: `${deviceId}#mpp`,
  deviceId,
  kind: 'mpp',
  startedAt: '2025-05-01T08:00:00',
  durationHours: 100,
  ...more,
});
const device = (id: string, more: Partial<Whereabouts> = {}): Whereabouts => ({
  id,
  channel: null,
  storedWhere: null,
  sourcePaths: [],
  ...more,
});
const spans = (annotation: PlacedWords, on: RunExtent, where: Whereabouts) =>
  new AnnotationIndex([annotation]).onRun(on, where).map(({ span }) => span);

describe('an annotation', () => {
  test('of a run lies on that run of that device only, and moves with its start', () => {
    const note = words({
      deviceId: 'a1',
      runKind: 'mpp',
      fromHours: 10,
      toHours: 15,
      runStartedAt: '2025-05-01T08:00:00',
    });
    expect(spans(note, run('a1'), device('a1'))).toEqual([[10, 15]]);
    expect(spans(note, run('a1', { startedAt: '2025-05-01T06:00' }), device('a1'))).toEqual([
      [12, 17],
    ]);
    expect(spans(note, run('a1', { startedAt: null }), device('a1'))).toEqual([[10, 15]]);
    expect(spans(note, run('a1', { kind: 'shelf' }), device('a1'))).toEqual([]);
    expect(spans(note, run('a2'), device('a2'))).toEqual([]);
  });

  test('of a chamber lies on every run of its devices that was going on at its time', () => {
    const event = words({
      scope: 'chamber',
      place: 'Chamber A',
      fromTime: '2025-05-02T08:00:00',
    });
    const inside = { storedWhere: 'chamber  a' };
    expect(spans(event, run('a1'), device('a1', inside))).toEqual([[24, 24]]);
    expect(
      spans(event, run('a2', { startedAt: '2025-05-01T20:00:00' }), device('a2', inside)),
    ).toEqual([[12, 12]]);
    expect(spans(event, run('a3', { kind: 'shelf' }), device('a3', inside))).toEqual([[24, 24]]);
    // Over before, not begun yet, elsewhere, and without a clock.
    expect(spans(event, run('a4', { durationHours: 23 }), device('a4', inside))).toEqual([]);
    expect(
      spans(event, run('a5', { startedAt: '2025-05-03T00:00:00' }), device('a5', inside)),
    ).toEqual([]);
    expect(spans(event, run('a6'), device('a6', { storedWhere: 'Chamber B' }))).toEqual([]);
    expect(spans(event, run('a7', { startedAt: null }), device('a7', inside))).toEqual([]);
  });

  test('over a span lies on a run that it overlaps, with the hours before its start kept', () => {
    const cut = words({
      scope: 'source',
      place: '/data/tester',
      fromTime: '2025-05-01T07:00:00',
      toTime: '2025-05-01T09:30:00',
    });
    expect(spans(cut, run('a1'), device('a1', { sourcePaths: ['/x', '/data/tester'] }))).toEqual([
      [-1, 1.5],
    ]);
  });

  test('of a device lies on all its runs; of a channel on those of its devices', () => {
    const event = words({ scope: 'device', deviceId: 'a1', fromTime: '2025-05-01T09:00' });
    expect(spans(event, run('a1'), device('a1'))).toEqual([[1, 1]]);
    expect(spans(event, run('a1', { kind: 'shelf' }), device('a1'))).toEqual([[1, 1]]);
    const contact = words({ scope: 'channel', place: 'CH03', fromTime: '2025-05-01T09:00' });
    expect(spans(contact, run('a1'), device('a1', { channel: 'ch03' }))).toEqual([[1, 1]]);
    expect(spans(contact, run('a2'), device('a2', { channel: 'CH04' }))).toEqual([]);
  });

  test('of a shelf run whose files tell only days is placed by the day', () => {
    const event = words({ scope: 'device', deviceId: 'a1', fromTime: '2025-05-03' });
    expect(spans(event, run('a1', { startedAt: '2025-05-01' }), device('a1'))).toEqual([[48, 48]]);
  });
});

test('what concerns a device comes in the order of time', () => {
  const at = (fromTime: string) => words({ scope: 'device', deviceId: 'a1', fromTime });
  const chamber = words({ scope: 'chamber', place: 'A', fromTime: '2025-05-01T12:00' });
  const index = new AnnotationIndex([at('2025-05-02T00:00'), chamber, at('2025-05-01T09:00')]);
  const where = device('a1', { storedWhere: 'A' });
  expect(index.ofDevice(where)).toHaveLength(3);
  expect(index.onRun(run('a1'), where).map(({ span }) => span[0])).toEqual([1, 4, 16]);
});
