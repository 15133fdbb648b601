import { describe, expect, test } from 'vitest';
import { emptyFields } from '../../../../src/core/records/emptyFields.ts';
import type { FieldChanges } from '../../../../src/core/records/FieldChanges.ts';
import { statisticsGroups } from '../../../../src/renderer/features/statistics/statisticsGroups.ts';
import { deviceGroups } from '../../../../src/renderer/state/deviceGroups.ts';
import { groupedDevices } from '../../../../src/renderer/state/groupedDevices.ts';
import { noConditionColor } from '../../../../src/renderer/ui/conditionColor.ts';
import { recordOf } from '../../core/records/givenRecords.ts';
import { device } from '../statistics/exampleStudy.ts';

const record = (deviceId: string, changes: FieldChanges<'device'>) =>
  recordOf('device', deviceId, { ...emptyFields('device'), ...changes });

const devices = [
  device('S1 px1', { condition: 'MeBz', substrate: 'S1', pixel: '1' }),
  device('S1 px2', { condition: 'MeBz', substrate: 'S1', pixel: '2' }),
  device('D3', { condition: 'MeBz/KOH' }),
];
const records = [record('s1 px1', { batch: 'B10' }), record('s1 px2', { batch: 'B2' })];
const nothingHidden = {
  hiddenConditions: new Set<string>(),
  hiddenGroups: new Set<string>(),
  hiddenDevices: new Set<string>(),
};

describe('groups of devices', () => {
  test('are conditions at first, in natural order', () => {
    const groups = deviceGroups(devices, records, 'condition', 'device');
    expect(groups.names).toEqual(['MeBz', 'MeBz/KOH']);
    expect(groups.nameOf('d3')).toBe('MeBz/KOH');
    expect(groupedDevices(devices, groups, new Set())).toBe(devices);
  });

  test('follow any field of the record, before what the files say', () => {
    const groups = deviceGroups(devices, records, 'batch', 'device');
    expect(groups.names).toEqual(['B2', 'B10']);
    expect(groups.nameOf('d3')).toBeNull();
    const moved = [record('d3', { substrate: 'S9' })];
    expect(deviceGroups(devices, moved, 'substrate', 'device').names).toEqual(['S1', 'S9']);
  });

  test('pixels of one device count once, as pixels each for itself', () => {
    const asDevices = deviceGroups(devices, [], 'condition', 'device');
    expect(asDevices.unitOf('s1 px1')).toBe(asDevices.unitOf('s1 px2'));
    const asPixels = deviceGroups(devices, [], 'condition', 'pixel');
    expect(asPixels.unitOf('s1 px1')).not.toBe(asPixels.unitOf('s1 px2'));
  });

  test('substrates of one number in two batches are two', () => {
    const groups = deviceGroups(devices, records, 'condition', 'substrate');
    expect(groups.unitOf('s1 px1')).not.toBe(groups.unitOf('s1 px2'));
  });

  test('a device of a hidden condition stays hidden in every grouping', () => {
    const groups = deviceGroups(devices, records, 'batch', 'device');
    expect(groupedDevices(devices, groups, new Set(['MeBz/KOH']))).toHaveLength(2);
  });

  test('in the statistics end with the devices that have no name of a group', () => {
    const batches = deviceGroups(devices, records, 'batch', 'device');
    const groups = statisticsGroups(devices, batches, nothingHidden);
    expect(groups.map(({ label }) => label)).toEqual(['B2', 'B10', 'No batch']);
    expect(groups[2]?.color).toBe(noConditionColor);
    const hidden = { ...nothingHidden, hiddenGroups: new Set(['B2']) };
    const [first] = statisticsGroups(devices, batches, hidden);
    expect([first?.hidden, first?.devices]).toEqual([true, []]);
  });
});
