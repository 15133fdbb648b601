import { expect, test } from 'vitest';
import type { AnnotationRecord } from '../../../../src/core/records/records.ts';
import { noteText } from '../../../../src/core/weekly/noteText.ts';
import { wordsOf } from '../../../../src/core/weekly/words/wordsOf.ts';

const annotation = {
  kind: 'event',
  eventType: 'lampChanged',
  scope: 'device',
  deviceId: 'mebz-01',
  place: null,
  text: ' old one flickered ',
  author: 'Li',
} as AnnotationRecord;
const told = (change: Partial<AnnotationRecord>, language: 'en' | 'zh' = 'en') =>
  noteText({ ...annotation, ...change }, (id) => id.toUpperCase(), wordsOf(language));

test('what was written names its device, its kind, its words and its author', () => {
  expect(told({})).toBe('MEBZ-01, Lamp changed: old one flickered (Li)');
  expect(told({}, 'zh')).toBe('MEBZ-01, 更换光源：old one flickered（Li）');
});

test('on a wider place the place is named, and an exclusion without a reason says what it is', () => {
  const place = { scope: 'source', deviceId: null, place: 'C:\\lab\\export', author: '' } as const;
  expect(told({ ...place, kind: 'exclusion', eventType: null, text: '' })).toBe('export, Excluded');
});
