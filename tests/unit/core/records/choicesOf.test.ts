import { expect, test } from 'vitest';
import { choicesOf } from '../../../../src/core/records/choicesOf.ts';
import { annotationOf, recordOf } from './givenRecords.ts';

const run = (deviceId: string) =>
  ({ id: `${deviceId}#mpp`, deviceId, kind: 'mpp', startedAt: '2025-05-01T08:00:00' }) as const;
const nothing = { annotations: [], devices: [], runs: [] };

test('only exclusions leave the figures, from the earlier to the later end', () => {
  const note = annotationOf({ fromHours: 1, toHours: 2 });
  const backwards = annotationOf({ kind: 'exclusion', fromHours: 5, toHours: 3 });
  const { exclusions } = choicesOf({ ...nothing, annotations: [note, backwards] }, [run('a1')]);
  expect(exclusions).toEqual({ 'a1#mpp': [{ fromHours: 3, toHours: 5 }] });
});

test('one exclusion of a chamber leaves the figures of all its devices and of no other', () => {
  const opened = annotationOf({
    kind: 'exclusion',
    scope: 'chamber',
    place: 'Box 2',
    deviceId: null,
    runKind: null,
    fromHours: null,
    fromTime: '2025-05-01T10:00:00',
    toTime: '2025-05-01T11:00:00',
  });
  const devices = ['a1', 'a2', 'b1'].map((id) =>
    recordOf('device', id, { storedWhere: id.startsWith('a') ? 'Box 2' : 'Box 3' }),
  );
  const runs = [run('a1'), run('a2'), run('b1'), run('c1')];
  const { exclusions } = choicesOf({ ...nothing, annotations: [opened], devices }, runs);
  const span = [{ fromHours: 2, toHours: 3 }];
  expect(exclusions).toEqual({ 'a1#mpp': span, 'a2#mpp': span });
});

test('an exclusion of a run that is not read yet is not forgotten', () => {
  const early = annotationOf({ kind: 'exclusion', fromHours: 1, toHours: 2 });
  const { exclusions } = choicesOf({ ...nothing, annotations: [early] }, []);
  expect(exclusions).toEqual({ 'a1#mpp': [{ fromHours: 1, toHours: 2 }] });
});

test('areas and what was settled for runs go along', () => {
  const devices = [recordOf('device', 'a1', { areaCm2: 0.1 }), recordOf('device', 'a2', {})];
  const runs = [recordOf('run', 'a1#mpp', { referenceMode: 'max', protocol: 'ISOS-L-1I' })];
  const { overrides, choices } = choicesOf({ annotations: [], devices, runs }, []);
  expect(overrides).toEqual([{ deviceId: 'a1', areaCm2: 0.1 }]);
  const settled = { referenceMode: 'max', referenceValue: null };
  expect(choices).toEqual({
    'a1#mpp': { ...settled, timeZeroHours: null, burnInEndHours: null },
  });
});
