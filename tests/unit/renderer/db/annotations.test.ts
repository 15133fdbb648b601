import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addAnnotation,
  addAnnotations,
  deleteAnnotation,
  editAnnotation,
  editAnnotations,
  type NewAnnotation,
  restoreAnnotation,
} from '../../../../src/renderer/db/annotations.ts';
import { author } from '../../../../src/renderer/db/author.ts';
import { editConditionRecord } from '../../../../src/renderer/db/conditionRecords.ts';
import { database } from '../../../../src/renderer/db/database.ts';
import { editDeviceRecord, editDeviceRecords } from '../../../../src/renderer/db/deviceRecords.ts';
import { deleteNamedContent, saveNamedContent } from '../../../../src/renderer/db/namedContent.ts';
import { editRunRecord } from '../../../../src/renderer/db/runRecords.ts';
import { ShelflightDatabase } from '../../../../src/renderer/db/ShelflightDatabase.ts';
import { clearDatabase } from './clearDatabase.ts';

const note: NewAnnotation = {
  deviceId: 'a1',
  runKind: 'mpp',
  kind: 'note',
  fromHours: 12,
  runStartedAt: '2025-05-01T08:00:00',
  text: 'lamp changed',
};

beforeEach(clearDatabase);

const annotationIn = (id: string) => database.records.get(['annotation', id]);

describe('annotations', () => {
  test('an added annotation is read back by another connection to the same database', async () => {
    author.name = 'Li';
    const added = await addAnnotation(note);
    expect(added).toMatchObject({ ...note, author: 'Li', scope: 'run', toHours: null });
    const other = new ShelflightDatabase();
    expect(await other.records.get(['annotation', added.id])).toEqual(added);
    other.close();
  });

  test('an edit changes the named fields and their clocks, and keeps the rest', async () => {
    const added = await addAnnotation(note);
    await editAnnotation(added.id, { text: 'lamp changed twice', toHours: 14 });
    const edited = await annotationIn(added.id);
    expect(edited).toMatchObject({ ...note, text: 'lamp changed twice', toHours: 14 });
    expect(edited?.createdAt).toBe(added.createdAt);
    expect(edited?.updatedAt).toBe(edited?.clocks.text);
    expect(edited?.clocks.text).not.toBe(added.clocks.text);
    expect(edited?.clocks.fromHours).toBe(added.clocks.fromHours);
  });

  test('writing what is there already is no change', async () => {
    const added = await addAnnotation(note);
    await editAnnotation(added.id, { text: note.text });
    expect(await annotationIn(added.id)).toEqual(added);
    expect(await database.changes.count()).toBe(1);
  });

  test('a deleted one stays as a tombstone; editing it is an error, not a silent new one', async () => {
    const added = await addAnnotation(note);
    await deleteAnnotation(added.id);
    await expect(editAnnotation(added.id, { text: 'x' })).rejects.toThrow(/deleted/);
    expect(await annotationIn(added.id)).toMatchObject({ ...note, deleted: true });
  });

  test('a deleted annotation comes back as it was', async () => {
    const added = await addAnnotation(note);
    await deleteAnnotation(added.id);
    await restoreAnnotation(added);
    expect(await annotationIn(added.id)).toMatchObject({ ...note, deleted: false });
  });

  test('one fault among several leaves all as they were', async () => {
    const [first, second] = await addAnnotations([note, { ...note, text: 'b' }], 'Write two notes');
    if (first === undefined || second === undefined) throw new Error('not added');
    await deleteAnnotation(second.id);
    const both = editAnnotations([first.id, second.id], { text: 'new' }, 'Change both');
    await expect(both).rejects.toThrow(/deleted/);
    expect(await annotationIn(first.id)).toEqual(first);
  });

  test('a value that does not fit its field is refused with a sentence', async () => {
    const added = await addAnnotation(note);
    await expect(editAnnotation(added.id, { fromHours: Number.NaN })).rejects.toThrow(
      'The fromHours of a annotation must be a number or null.',
    );
    expect(await annotationIn(added.id)).toEqual(added);
  });
});

describe('other records', () => {
  test('fields that are not named keep their value', async () => {
    await editDeviceRecord('a1', { condition: 'treated' });
    await editDeviceRecord('a1', { areaCm2: 0.185 });
    expect(await database.records.get(['device', 'a1'])).toMatchObject({
      deviceId: 'a1',
      condition: 'treated',
      areaCm2: 0.185,
      pixel: null,
    });
  });

  test('several devices are changed in one step', async () => {
    const changes = new Map([
      ['a1', { batch: '7' }],
      ['a2', { batch: '8' }],
    ]);
    await editDeviceRecords(changes, 'Set the batch of 2 devices');
    expect(await database.records.get(['device', 'a2'])).toMatchObject({ batch: '8' });
    expect(await database.changes.count()).toBe(1);
  });

  test('a run, a condition and a saved view are kept by their ids', async () => {
    await editRunRecord('a1#mpp', { protocol: 'ISOS-L-1I', answers: { lamp: 'LED' } });
    await editConditionRecord('MeBz / KOH', { color: '#0072b2' });
    const id = await saveNamedContent('view', { name: 'Friday', content: { view: 'soak' } });
    expect(await database.records.get(['run', 'a1#mpp'])).toMatchObject({ runId: 'a1#mpp' });
    expect(await database.records.get(['condition', 'mebz / koh'])).toMatchObject({
      name: 'MeBz / KOH',
      color: '#0072b2',
    });
    await deleteNamedContent('view', id);
    expect(await database.records.get(['view', id])).toMatchObject({ deleted: true });
  });
});
