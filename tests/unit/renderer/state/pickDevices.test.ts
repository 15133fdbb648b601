import { describe, expect, test } from 'vitest';
import { type Picking, pickDevices } from '../../../../src/renderer/state/pickDevices.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const nothing = { selectedDeviceId: null, pickedDeviceIds: new Set<string>() };

function clicked(...clicks: (readonly [string, Picking])[]) {
  let state: ReturnType<typeof pickDevices> = nothing;
  for (const [id, how] of clicks) state = pickDevices(state, id, how, order);
  return [state.selectedDeviceId, [...state.pickedDeviceIds].sort().join('')];
}

describe('clicks in the list of devices', () => {
  test('a plain click selects one, and lets go of it again', () => {
    expect(clicked(['b', 'only'])).toEqual(['b', '']);
    expect(clicked(['b', 'only'], ['b', 'only'])).toEqual([null, '']);
    expect(clicked(['a', 'only'], ['c', 'range'], ['b', 'only'])).toEqual(['b', '']);
  });

  test('Ctrl adds one and takes one away', () => {
    expect(clicked(['a', 'only'], ['c', 'toggle'])).toEqual(['c', 'ac']);
    expect(clicked(['a', 'only'], ['c', 'toggle'], ['e', 'toggle'])).toEqual(['e', 'ace']);
    expect(clicked(['a', 'only'], ['c', 'toggle'], ['c', 'toggle'])).toEqual(['a', '']);
    expect(clicked(['a', 'only'], ['a', 'toggle'])).toEqual([null, '']);
  });

  test('Shift selects from the one before to this one, in either direction', () => {
    expect(clicked(['b', 'only'], ['d', 'range'])).toEqual(['b', 'bcd']);
    expect(clicked(['d', 'only'], ['b', 'range'])).toEqual(['d', 'bcd']);
    expect(clicked(['b', 'only'], ['d', 'range'], ['c', 'range'])).toEqual(['b', 'bc']);
    expect(clicked(['c', 'range'])).toEqual(['c', '']);
  });
});
