import { describe, expect, test } from 'vitest';
import { libraryRows } from '../../../../src/renderer/features/library/libraryRows.ts';
import { type ShownDevice, shownDevice } from '../../../../src/renderer/state/shownDevice.ts';

function device(label: string, condition: string | null): ShownDevice {
  const state = {
    id: label.toLowerCase(),
    label,
    condition,
    substrate: null,
    pixel: null,
    areaCm2: null,
    areaCm2InFiles: null,
    filePath: null,
    sourceIds: [],
    lastGrownAt: null,
    sweepCount: 0,
  };
  return shownDevice(state, undefined);
}

const devices = [device('s10', 'B'), device('x', null), device('s2', 'B'), device('a', 'A')];

function words(search: string): readonly string[] {
  return libraryRows(devices, search).map((row) =>
    row.kind === 'condition' ? `${row.condition ?? 'none'} (${row.count})` : row.device.label,
  );
}

describe('libraryRows', () => {
  test('conditions and devices stand in natural order, devices without a condition last', () => {
    expect(words('')).toEqual(['A (1)', 'a', 'B (2)', 's2', 's10', 'none (1)', 'x']);
  });

  test('a search keeps what it finds in label or condition', () => {
    expect(words('S1')).toEqual(['B (1)', 's10']);
    expect(words('b')).toEqual(['B (2)', 's2', 's10']);
    expect(words('nothing')).toEqual([]);
  });
});
