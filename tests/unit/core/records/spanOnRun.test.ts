import { describe, expect, test } from 'vitest';
import { spanOnRun } from '../../../../src/core/records/spanOnRun.ts';
import { annotationOf } from './givenRecords.ts';

const run = { deviceId: 'a1', kind: 'mpp', startedAt: '2025-05-01T08:00:00' } as const;
const span = annotationOf({ fromHours: 10, toHours: 15, runStartedAt: '2025-05-01T08:00:00' });
const places = { channel: 'CH01', chamber: 'Box 2', sources: ['/data/mpp'] };

describe('an annotation on a run', () => {
  test('stays where it was written while the run begins when it did', () => {
    expect(spanOnRun(span, run)).toEqual([10, 15]);
  });

  test('moves with its moment in time when an earlier file moves time zero', () => {
    expect(spanOnRun(span, { ...run, startedAt: '2025-05-01T06:00:00' })).toEqual([12, 17]);
  });

  test('keeps its hours where either start is unknown', () => {
    expect(spanOnRun(span, { ...run, startedAt: null })).toEqual([10, 15]);
    const early = { ...run, startedAt: '2025-05-01T06:00:00' };
    expect(spanOnRun({ ...span, runStartedAt: null }, early)).toEqual([10, 15]);
  });

  test('a point is a span without length', () => {
    expect(spanOnRun({ ...span, toHours: null }, run)).toEqual([10, 10]);
  });

  test('a start that is only a date still moves it by whole days', () => {
    const dated = { ...span, runStartedAt: '2025-05-02' };
    expect(spanOnRun(dated, { ...run, startedAt: '2025-05-01' })).toEqual([34, 39]);
  });

  test('concerns neither another run nor another device', () => {
    expect(spanOnRun(span, { ...run, kind: 'shelf' })).toBeNull();
    expect(spanOnRun(span, { ...run, deviceId: 'a2' })).toBeNull();
  });

  test('written in the first hour of a light soak it stays with the soak, not with another one', () => {
    const early = annotationOf({ runKind: 'spo', fromHours: 0.5, runStartedAt: run.startedAt });
    expect(spanOnRun(early, run)).toEqual([0.5, 0.5]);
    expect(spanOnRun(early, { ...run, startedAt: '2025-06-01T08:00:00' })).toBeNull();
  });

  test('and stays with it when a person moves the time zero of the soak', () => {
    const early = annotationOf({ runKind: 'spo', fromHours: 6, runStartedAt: run.startedAt });
    const moved = { ...run, startedAt: '2025-05-01T10:30:00', timeZeroHours: 2.5 };
    expect(spanOnRun(early, moved)).toEqual([3.5, 3.5]);
  });
});

describe('an annotation on a wider place', () => {
  const opened = annotationOf({
    scope: 'chamber',
    deviceId: null,
    runKind: null,
    fromHours: null,
    place: 'Box 2',
    fromTime: '2025-05-01T10:30:00',
    toTime: '2025-05-01T11:00:00',
  });

  test('stands on every run of every device there, at its time by the clock', () => {
    expect(spanOnRun(opened, run, places)).toEqual([2.5, 3]);
    expect(spanOnRun(opened, { ...run, deviceId: 'b7', kind: 'shelf' }, places)).toEqual([2.5, 3]);
    expect(spanOnRun(opened, run, { ...places, chamber: 'box  2' })).toEqual([2.5, 3]);
    expect(spanOnRun(opened, run, { ...places, chamber: 'Box 3' })).toBeNull();
  });

  test('has no place on a run of which nobody knows when it began', () => {
    expect(spanOnRun(opened, { ...run, startedAt: null }, places)).toBeNull();
  });

  test.each([
    ['channel', 'CH01'],
    ['source', '/data/mpp'],
  ] as const)('may be a %s', (scope, place) => {
    expect(spanOnRun({ ...opened, scope, place }, run, places)).toEqual([2.5, 3]);
    expect(spanOnRun({ ...opened, scope, place: 'elsewhere' }, run, places)).toBeNull();
  });

  test('of a device stands on all its runs', () => {
    const device = { ...opened, scope: 'device', deviceId: 'a1', place: null } as const;
    expect(spanOnRun(device, { ...run, kind: 'shelf' })).toEqual([2.5, 3]);
    expect(spanOnRun(device, { ...run, deviceId: 'a2' })).toBeNull();
  });
});
