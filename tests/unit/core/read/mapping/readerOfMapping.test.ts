import { describe, expect, it } from 'vitest';
import { FileReading } from '../../../../../src/core/read/FileReading.ts';
import { previewMapping } from '../../../../../src/core/read/mapping/previewMapping.ts';
import { readerOfMapping } from '../../../../../src/core/read/mapping/readerOfMapping.ts';
import type { TableMapping } from '../../../../../src/core/read/mapping/TableMapping.ts';
import { bytesOf, logText, proposed, sweepText } from './unknownTables.ts';

function read(text: string | Uint8Array, mappings: readonly TableMapping[], path = 'a/x_1.txt') {
  const reading = new FileReading({ path }, { readers: mappings.map(readerOfMapping) });
  reading.push(typeof text === 'string' ? bytesOf(text) : text);
  reading.settle();
  return reading.state();
}

describe('a reader made of a mapping', () => {
  it('reads a sweep with meaningless names as the same sweep with proper ones', () => {
    const known = read(sweepText('Voltage [V];Current density [mA/cm2];Index'), []);
    const unknown = sweepText('c1;c2;c3');
    expect(read(unknown, []).state).toBe('unrecognised');
    const mapped = read(unknown, [proposed(unknown)]);
    expect(mapped.readerId).toBe('mapped:Mine');
    expect(mapped.parsed?.sweeps).toEqual(known.parsed?.sweeps);
    expect(mapped.parsed?.rows).toBe(61);
  });

  it('reads a log without any names as the same log with them', () => {
    const known = read(
      logText('Time [h]\tVoltage [V]\tCurrent density [mA/cm2]\tPower density [mW/cm2]'),
      [],
    );
    const unknown = logText(null);
    const mapped = read(unknown, [proposed(unknown)]);
    const [track] = mapped.parsed?.tracks ?? [];
    const [wanted] = known.parsed?.tracks ?? [];
    expect(track?.timeSeconds.values()).toEqual(wanted?.timeSeconds.values());
    expect([...(track?.columns ?? [])].map(([name, column]) => [name, column.values()])).toEqual(
      [...(wanted?.columns ?? [])].map(([name, column]) => [name, column.values()]),
    );
  });

  it('gives the same in any chunks', () => {
    const text = sweepText('c1;c2;c3');
    const mapping = proposed(text);
    const whole = read(text, [mapping]);
    const reading = new FileReading({ path: 'a/x_1.txt' }, { readers: [readerOfMapping(mapping)] });
    const bytes = bytesOf(text);
    for (let at = 0; at < bytes.length; at += 7) reading.push(bytes.subarray(at, at + 7));
    reading.settle();
    expect(reading.needsRereading).toBe(false);
    expect(reading.state().parsed?.sweeps).toEqual(whole.parsed?.sweeps);
  });

  it('leaves files with other names, another delimiter or other keys alone', () => {
    const text = `Operator: A\n${sweepText('c1;c2;c3')}`;
    const mapping = proposed(text);
    expect(read(text, [mapping]).readerId).toBe('mapped:Mine');
    expect(read(`Operator: B\nRoom: 12\n${sweepText('C1;c2; c3')}`, [mapping]).readerId).toBe(
      'mapped:Mine',
    );
    expect(read(sweepText('c1;c2;c3'), [mapping]).readerId).toBeNull();
    expect(read(`Operator: A\n${sweepText('c1;c2;c4')}`, [mapping]).readerId).toBeNull();
    const tabs = `Operator: A\n${sweepText('c1;c2;c3').replaceAll(';', '\t')}`;
    expect(read(tabs, [mapping]).readerId).toBeNull();
  });

  it('tells tables without names apart by their number of columns', () => {
    const mapping = proposed(logText(null));
    const fewer = logText(null).replaceAll(/\t[^\t\n]+\n/g, '\n');
    expect(read(fewer, [mapping]).readerId).toBeNull();
  });

  it('turns the sign, the unit and the order of day and month as it was told', () => {
    const text = 'a;b\n01/02/2025 10:00;-0,9\n01/02/2025 11:00;-0,8\n';
    const base = proposed(text);
    const mapping: TableMapping = {
      ...base,
      kind: 'track',
      dateOrder: 'dayFirst',
      columns: [
        { meaning: 'timestamp', unit: null, sign: 1, owner: '' },
        { meaning: 'current', unit: 'µA', sign: -1, owner: '' },
      ],
    };
    const [track] = read(text, [mapping]).parsed?.tracks ?? [];
    expect(track?.columns.get('current')?.values()).toEqual(Float64Array.of(0.0009, 0.0008));
    expect(track?.startedAt).toBe(Date.UTC(2025, 1, 1, 10) / 1000);
  });

  it('takes the device from the name, and the whole name where the pattern does not fit', () => {
    const text = logText(null);
    const naming = { source: 'name', pattern: '{condition}_{substrate}_{pixel}' } as const;
    const mapping: TableMapping = { ...proposed(text), naming, areaCm2: 0.1 };
    const fitting = read(text, [mapping], 'box/MeBz_S01_a.txt').parsed;
    expect(fitting?.tracks[0]?.device).toEqual({
      label: 'MeBz_S01_a',
      condition: 'MeBz',
      substrate: 'S01',
      pixel: 'a',
      areaCm2: 0.1,
    });
    const other = read(text, [mapping], 'box/log7.txt').parsed;
    expect(other?.tracks[0]?.device.condition).toBeNull();
    expect(other?.assumptions.join()).toContain('does not fit the pattern');
  });

  it('reads device names of a column by the pattern', () => {
    const rows = ['n;t;p'];
    for (let row = 0; row < 8; row++) rows.push(`KOH-${1 + (row % 2)};${row};${9 - row}`);
    const text = `${rows.join('\n')}\n`;
    const mapping: TableMapping = {
      ...proposed(text),
      kind: 'track',
      columns: [
        { meaning: 'device', unit: null, sign: 1, owner: '' },
        { meaning: 'time', unit: 'h', sign: 1, owner: '' },
        { meaning: 'pce', unit: '%', sign: 1, owner: '' },
      ],
      naming: { source: 'column', pattern: '{condition}-{device}' },
    };
    const devices = read(text, [mapping]).parsed?.tracks.map(({ device }) => device);
    expect(devices?.map(({ condition, label }) => `${condition} ${label}`)).toEqual([
      'KOH 1',
      'KOH 2',
    ]);
  });

  it('uses the encoding that it was told', () => {
    const head = Uint8Array.from([0xcd, 0xee]);
    const text = bytesOf(sweepText(';c2;c3'));
    const bytes = new Uint8Array(head.length + text.length);
    bytes.set(head);
    bytes.set(text, head.length);
    const base = proposed(sweepText('Но;c2;c3'));
    expect(read(bytes, [base]).readerId).toBeNull();
    const state = read(bytes, [{ ...base, encoding: 'windows-1251' }]);
    expect(state.readerId).toBe('mapped:Mine');
    expect(state.encoding).toBe('windows-1251');
  });
});

describe('the preview of a mapping', () => {
  it('shows curves, rows, devices and the first cells', () => {
    const text = sweepText('c1;c2;c3');
    const preview = previewMapping(proposed(text), bytesOf(text), { path: 'MeBz_1.csv' }, true);
    expect(preview.recognised).toBe(true);
    expect(preview.rows).toBe(61);
    expect(preview.curves[0]?.kind).toBe('jv');
    expect(preview.curves[0]?.x.length).toBe(61);
    expect(preview.devices.map(({ label }) => label)).toEqual(['MeBz_1']);
    expect(preview.table.lines[0]).toEqual({ number: 1, cells: ['c1', 'c2', 'c3'] });
  });

  it('never takes the cut line at the end of a piece for a row', () => {
    const text = logText(null, 500);
    const bytes = bytesOf(text).subarray(0, 5000);
    const preview = previewMapping(proposed(text), bytes, { path: 'x.txt' }, false);
    expect(preview.rejected).toBe(0);
    expect(preview.isWhole).toBe(false);
  });
});
