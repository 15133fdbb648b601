import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../../../src/renderer/db/records.ts';
import { KeptMarks } from '../../../../src/renderer/features/chart/KeptMarks.ts';
import { markText } from '../../../../src/renderer/features/chart/markText.ts';
import { panelMarks } from '../../../../src/renderer/features/chart/panelMarks.ts';
import type { PanelSelection } from '../../../../src/renderer/features/chart/selectRuns.ts';
import { toldMarks } from '../../../../src/renderer/features/chart/toldMarks.ts';
import { newDraft } from '../../../../src/renderer/state/newDraft.ts';
import { annotationOf } from '../../core/records/givenRecords.ts';
import { givenDevice, givenRun } from '../annotations/givenLibrary.ts';

const shown = ['a1', 'a2', 'b1'].map((id) => ({ device: givenDevice(id), run: givenRun(id) }));
const selection = { shown } as unknown as PanelSelection;
const placesOf = (id: string) => ({
  channel: null,
  chamber: id.startsWith('a') ? 'Box 2' : null,
  sources: [],
});
const note = annotationOf({ fromHours: 10, text: 'yellow edge' }, 'note');
const opened = annotationOf(
  {
    scope: 'chamber',
    deviceId: null,
    runKind: null,
    place: 'Box 2',
    kind: 'event',
    eventType: 'chamberOpened',
    fromHours: null,
    fromTime: '2025-05-01T12:00:00',
    text: 'new seal',
  },
  'opened',
);
const placed = (annotations: readonly AnnotationRecord[]) =>
  new KeptMarks().on(shown, annotations, placesOf);
const marksOf = (selectedDeviceId: string | null) =>
  panelMarks(selection, placed([note, opened]), selectedDeviceId, null, placesOf);

describe('the marks of a panel', () => {
  test('of a chamber stand on all its devices, and are told once with their number', () => {
    const { told, onCurve } = marksOf(null);
    expect(onCurve).toEqual([]);
    expect(told.map(({ annotation, deviceId }) => [annotation.id, deviceId])).toEqual([
      ['opened', 'a1'],
      ['opened', 'a2'],
      ['note', 'a1'],
    ]);
    const groups = toldMarks(told);
    expect(groups.map(({ devices }) => devices.length)).toEqual([2, 1]);
    expect(groups.map(({ mark }) => markText(mark))).toEqual([
      '4.00 h (0.167 d): Chamber opened – new seal',
      '10.0 h (0.417 d): yellow edge',
    ]);
  });

  test('of the selected device are told and lie on its curve; those of others become ticks', () => {
    const { told, onCurve, ticks } = marksOf('a1');
    expect(told).toBe(onCurve);
    expect(onCurve.map(({ annotation }) => annotation.id)).toEqual(['opened', 'note']);
    expect(ticks.map(({ deviceId }) => deviceId)).toEqual(['a2']);
  });

  test('leave out what happened before a run began', () => {
    const early = [{ ...opened, fromTime: '2025-04-30T12:00:00' }];
    expect(panelMarks(selection, placed(early), null, null, placesOf).told).toEqual([]);
  });

  test('are placed anew only where a record or the runs have changed', () => {
    const kept = new KeptMarks();
    const before = kept.on(shown, [note, opened], placesOf);
    const moved = { ...note, fromHours: 12 };
    const after = kept.on(shown, [moved, opened], placesOf);
    expect(after.map(({ span }) => span[0])).toEqual([4, 4, 12]);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[0]).toBe(before[0]);
    expect(kept.on([...shown], [moved, opened], placesOf)[0]).not.toBe(before[0]);
  });

  test('show where something is being written, on the run where it was begun', () => {
    const draft = newDraft(givenRun('a2'), 5, 8);
    expect(panelMarks(selection, [], 'a2', draft, placesOf).draft).toEqual([5, 8]);
    const elsewhere = newDraft(givenRun('a2', 'shelf'), 5, 8);
    expect(panelMarks(selection, [], 'a2', elsewhere, placesOf).draft).toBeNull();
  });
});
