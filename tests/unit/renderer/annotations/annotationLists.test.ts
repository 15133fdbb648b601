import { describe, expect, test } from 'vitest';
import { annotationsOfDevice } from '../../../../src/renderer/features/annotations/annotationsOfDevice.ts';
import {
  type AnnotationFilter,
  everything,
  filterAnnotations,
} from '../../../../src/renderer/features/annotations/filterAnnotations.ts';
import {
  type ListedFrom,
  listAnnotations,
} from '../../../../src/renderer/features/annotations/listAnnotations.ts';
import { meantText } from '../../../../src/renderer/features/annotations/meantText.ts';
import { annotationOf } from '../../core/records/givenRecords.ts';
import { givenDevice, givenRun } from './givenLibrary.ts';

const clock = { fromHours: null, toHours: null, runStartedAt: null, runKind: null } as const;
const note = annotationOf(
  { fromHours: 10, text: 'yellow edge', runStartedAt: '2025-05-01T08:00:00' },
  'note',
);
const opened = annotationOf(
  {
    ...clock,
    scope: 'chamber',
    deviceId: null,
    place: 'Box 2',
    kind: 'event',
    eventType: 'chamberOpened',
    fromTime: '2025-05-02T08:00:00',
    toTime: '2025-05-02T09:30:00',
    text: '',
  },
  'opened',
);
const excluded = annotationOf(
  { deviceId: 'b1', runKind: 'shelf', kind: 'exclusion', fromHours: 24, toHours: 48, text: 'lamp' },
  'excluded',
);
const from: ListedFrom = {
  annotations: [note, opened, excluded],
  devices: [givenDevice('a1', 'MeBz'), givenDevice('a2', 'MeBz'), givenDevice('b1', 'KOH')],
  runs: [givenRun('a1'), givenRun('a2'), givenRun('b1', 'shelf', '2025-06-01')],
  placesOf: (id) => ({ channel: null, chamber: id.startsWith('a') ? 'Box 2' : null, sources: [] }),
};
const all = listAnnotations(from);
const idsWith = (changes: Partial<AnnotationFilter>) =>
  filterAnnotations(all, { ...everything, ...changes }).map(({ annotation }) => annotation.id);

describe('the list of everything written', () => {
  test('stands in the order of the time meant, the newest first, with what each concerns', () => {
    expect(all.map(({ annotation }) => annotation.id)).toEqual(['excluded', 'opened', 'note']);
    expect(all.map(({ target }) => target)).toEqual([
      'B1, shelf',
      'chamber Box 2',
      'A1, light soak',
    ]);
    expect(all[1]?.devices.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  test('tells when it was on the run and by the clock', () => {
    expect(all.map(meantText)).toEqual([
      { hours: '1 – 2 d', clock: '2025-06-02 00:00 – 2025-06-03 00:00' },
      { hours: '24 – 25.5 h', clock: '2025-05-02 08:00 – 09:30' },
      { hours: '10 h', clock: '2025-05-01 18:00' },
    ]);
  });

  test('is narrowed by words, kind, device, condition, author and day, and by all of them', () => {
    expect(idsWith({ search: 'EDGE yellow' })).toEqual(['note']);
    expect(idsWith({ search: 'chamber a2' })).toEqual(['opened']);
    expect(idsWith({ kind: 'exclusion' })).toEqual(['excluded']);
    expect(idsWith({ deviceId: 'a2' })).toEqual(['opened']);
    expect(idsWith({ condition: 'MeBz' })).toEqual(['opened', 'note']);
    expect(idsWith({ author: 'Li' })).toHaveLength(3);
    expect(idsWith({ author: 'Anna' })).toEqual([]);
    expect(idsWith({ fromDay: '2025-05-02', toDay: '2025-05-02' })).toEqual(['opened']);
    expect(idsWith({ condition: 'MeBz', kind: 'note' })).toEqual(['note']);
    expect(idsWith({})).toHaveLength(3);
  });
});

describe('the list of a device', () => {
  test('holds what was written on it and on where it was, by time', () => {
    const ids = annotationsOfDevice('a1', from).map(({ annotation }) => annotation.id);
    expect(ids).toEqual(['note', 'opened']);
  });

  test('leaves out what happened in its chamber when no run was going on', () => {
    const runs = [givenRun('a1', 'mpp', '2025-07-01T08:00:00')];
    const ids = annotationsOfDevice('a1', { ...from, runs }).map(({ annotation }) => annotation.id);
    expect(ids).toEqual(['note']);
  });

  test('keeps what was written on a run that is not read yet', () => {
    const ids = annotationsOfDevice('a1', { ...from, runs: [] });
    expect(ids.map(({ annotation, run }) => [annotation.id, run])).toEqual([['note', null]]);
  });
});
