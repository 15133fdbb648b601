import { describe, expect, it } from 'vitest';
import { previewMapping } from '../../../../src/core/read/mapping/previewMapping.ts';
import { proposeMapping } from '../../../../src/core/read/mapping/proposeMapping.ts';
import type { FileState, MappingPreviewAnswer } from '../../../../src/ipc/contract.ts';
import { mergedDraft } from '../../../../src/renderer/features/import/Draft.ts';
import { nameProblem } from '../../../../src/renderer/features/import/nameProblem.ts';
import { previewPicture } from '../../../../src/renderer/features/import/previewPicture.ts';
import { alikeWords, readWords } from '../../../../src/renderer/features/import/previewWords.ts';
import { suggestPattern } from '../../../../src/renderer/features/import/suggestPattern.ts';
import { unknownFiles } from '../../../../src/renderer/features/import/unknownFiles.ts';
import { plotArea } from '../../../../src/renderer/ui/chart/plotArea.ts';
import {
  anId,
  bytesOf,
  logText,
  proposed,
  sweepText,
} from '../../core/read/mapping/unknownTables.ts';

function preview(text: string, alike = 0, alikeReadOtherwise = 0): MappingPreviewAnswer {
  const seen = previewMapping(proposed(text), bytesOf(text), { path: 'a.csv' }, true);
  return { ...seen, alike, alikeReadOtherwise, examples: [] };
}

describe('the words of the dialog', () => {
  it('count rows and other files', () => {
    expect(readWords(preview(sweepText('c1;c2;c3')))).toBe('61 rows read, none rejected.');
    expect(readWords({ ...preview(''), recognised: false })).toContain('No row can be read');
    expect(alikeWords(preview('', 14))).toBe('This will also read 14 other files.');
    expect(alikeWords(preview('', 3, 1))).toBe(
      'This will also read 3 other files; 1 of them is read in another way now.',
    );
    expect(alikeWords(preview(''))).toContain('No other file');
  });

  it('refuse an empty name and one that is taken, but not a reader its own', () => {
    expect(nameProblem({ id: 'a', name: ' ' }, [])).toBe('Give the reader a name.');
    const others = [{ id: 'a', name: 'Room 12' }];
    expect(nameProblem({ id: 'a', name: 'Room 12' }, others)).toBeNull();
    expect(nameProblem({ id: 'b', name: 'room 12' }, others)).toContain('already');
  });
});

describe('a suggested pattern', () => {
  it.each([
    ['MeBz_S01_a.csv', '{condition}_{substrate}_{pixel}'],
    ['KOH-3.txt', '{condition}-{pixel}'],
    ['cell7.dat', '{device}'],
    ['a_b_c_d.txt', '{condition}_{substrate}_{pixel}_{any}'],
  ])('%s gives %s', (name, pattern) => {
    expect(suggestPattern(name)).toBe(pattern);
  });
});

describe('a draft under a new proposal', () => {
  const lines = sweepText('c1;c2;c3').split('\n');
  const proposal = proposeMapping(lines, { id: anId, name: 'Mine' });

  it('keeps what the person chose as long as the columns are the same', () => {
    const first = mergedDraft(proposal, {}, null);
    const columns = first.mapping.columns.map((column, index) =>
      index === 2 ? { ...column, meaning: 'temperature' as const, unit: '°C' } : column,
    );
    const chosen = {
      ...first,
      mapping: { ...first.mapping, columns, name: 'Room 12', areaCm2: 0.1 },
      touched: new Set([2]),
    };
    const again = mergedDraft(
      proposeMapping(lines, { id: 'other', name: 'Else' }),
      { firstDataLine: 4 },
      chosen,
    );
    expect(again.mapping).toMatchObject({ id: anId, name: 'Room 12', areaCm2: 0.1 });
    expect(again.mapping.columns[2]?.meaning).toBe('temperature');
    const fewer = proposeMapping(lines, { id: 'x', name: '' }, { delimiter: 'tab' });
    expect(mergedDraft(fewer, { delimiter: 'tab' }, chosen).touched.size).toBe(0);
  });
});

describe('the small plot', () => {
  it('shows the quadrant of power of a sweep and the hours of a log', () => {
    const plot = plotArea(380, 300);
    const sweep = previewPicture(preview(sweepText('c1;c2;c3')).curves, plot);
    expect(sweep?.x.label).toBe('Voltage (V)');
    expect(sweep?.y.domain[0]).toBeGreaterThan(-10);
    const log = previewPicture(preview(logText(null)).curves, plot);
    expect(log?.x.label).toBe('Time (hours)');
    expect(log?.y.label).toBe('Power density (mW/cm²)');
    expect(previewPicture([], plot)).toBeNull();
  });
});

describe('unknown files', () => {
  const file = (path: string, state: FileState['state'], encoding: string | null = 'utf-8') =>
    ({ id: path, sourceId: 's', path, state, encoding }) as FileState;

  it('are told by kind, the largest group first, and only where there are several', () => {
    const groups = unknownFiles([
      file('a.csv', 'unrecognised'),
      file('b.CSV', 'unrecognised'),
      file('c.txt', 'unrecognised'),
      file('d.csv', 'read'),
      file('e.csv', 'unrecognised', null),
    ]);
    expect(groups.map(({ files }) => files.map(({ path }) => path))).toEqual([['a.csv', 'b.CSV']]);
  });
});
