import { describe, expect, test } from 'vitest';
import { emptyFields } from '../../../../src/core/records/emptyFields.ts';
import { problemOfAnnotation } from '../../../../src/renderer/features/annotations/problemOfAnnotation.ts';
import { retarget } from '../../../../src/renderer/features/annotations/retarget.ts';
import { targetChoices } from '../../../../src/renderer/features/annotations/targetChoices.ts';
import { newDraft } from '../../../../src/renderer/state/newDraft.ts';
import { givenRun } from './givenLibrary.ts';

const run = givenRun('a1');
const { content } = newDraft(run, 12, 14.5);
const box = { scope: 'chamber', place: 'Box 2' } as const;

describe('what an annotation is about', () => {
  test('changes from hours of a run to the wall clock and back without moving', () => {
    const wide = retarget(content, box, run);
    expect(wide).toMatchObject({
      deviceId: null,
      runKind: null,
      place: 'Box 2',
      fromHours: null,
      toHours: null,
      fromTime: '2025-05-01T20:00:00',
      toTime: '2025-05-01T22:30:00',
    });
    expect(retarget(wide, { scope: 'run', place: null }, run)).toEqual(content);
  });

  test('keeps the moment when it goes from one wide place to another', () => {
    const wide = retarget(content, box, run);
    const wider = retarget(wide, { scope: 'source', place: '/data' }, run);
    expect(wider).toEqual({ ...wide, scope: 'source', place: '/data' });
  });

  test('can be a wide place only where it is known and the files tell the time of day', () => {
    const places = { channel: null, chamber: 'Box 2', sources: ['/data/mpp'] };
    const labels = (startedAt: string | null) =>
      targetChoices(content, { ...run, startedAt }, places, () => 'A1').map(
        ({ label, why }) => `${label}: ${why ?? 'yes'}`,
      );
    expect(labels('2025-05-01T08:00:00')).toEqual([
      'A1, light soak: yes',
      'A1, all runs: yes',
      'The channel: not known: say it in the device’s record',
      'Chamber Box 2: yes',
      'Source mpp: yes',
    ]);
    expect(labels(null).filter((label) => label.includes('no time of day'))).toHaveLength(3);
  });
});

describe('an annotation', () => {
  const fields = { ...emptyFields('annotation'), fromHours: 1 };

  test('needs words, a picture, or an event that speaks for itself', () => {
    expect(problemOfAnnotation(fields, 0)).toBe('Write a few words.');
    expect(problemOfAnnotation(fields, 1)).toBeNull();
    expect(problemOfAnnotation({ ...fields, kind: 'event', eventType: 'powerCut' }, 0)).toBeNull();
    expect(problemOfAnnotation({ ...fields, kind: 'event', eventType: 'other' }, 0)).not.toBeNull();
  });

  test('that excludes points needs both ends and a reason', () => {
    const exclusion = { ...fields, kind: 'exclusion' } as const;
    expect(problemOfAnnotation(exclusion, 3)).toContain('a beginning and an end');
    expect(problemOfAnnotation({ ...exclusion, toHours: 2 }, 3)).toContain('Say why');
    expect(problemOfAnnotation({ ...exclusion, toHours: 2, text: 'no contact' }, 0)).toBeNull();
  });

  test('has a beginning, and an end not before it', () => {
    expect(problemOfAnnotation({ ...fields, fromHours: null }, 1)).toBe('Say when it begins.');
    expect(problemOfAnnotation({ ...fields, toHours: 0.5 }, 1)).toContain('before the beginning');
    const clock = { ...fields, fromHours: null, fromTime: '2025-05-02T08:00:00' };
    expect(problemOfAnnotation({ ...clock, toTime: '2025-05-01T08:00:00' }, 1)).not.toBeNull();
    expect(problemOfAnnotation({ ...clock, toTime: '2025-05-03T08:00:00' }, 1)).toBeNull();
  });
});
