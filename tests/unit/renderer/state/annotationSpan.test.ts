import { describe, expect, test } from 'vitest';
import { annotationSpan } from '../../../../src/renderer/state/annotationSpan.ts';

const span = { fromHours: 10, toHours: 15, runStartedAt: '2025-05-01T08:00:00' };

describe('annotationSpan', () => {
  test('stays where it was written while the run begins when it did', () => {
    expect(annotationSpan(span, '2025-05-01T08:00:00')).toEqual([10, 15]);
  });

  test('moves with its moment in time when an earlier file moves time zero', () => {
    expect(annotationSpan(span, '2025-05-01T06:00:00')).toEqual([12, 17]);
  });

  test('keeps its hours where either start is unknown', () => {
    expect(annotationSpan(span, null)).toEqual([10, 15]);
    expect(annotationSpan({ ...span, runStartedAt: null }, '2025-05-01T06:00:00')).toEqual([
      10, 15,
    ]);
  });

  test('a point is a span without length', () => {
    expect(annotationSpan({ ...span, toHours: null }, null)).toEqual([10, 10]);
  });

  test('a start that is only a date still moves it by whole days', () => {
    expect(annotationSpan({ ...span, runStartedAt: '2025-05-02' }, '2025-05-01')).toEqual([34, 39]);
  });
});
