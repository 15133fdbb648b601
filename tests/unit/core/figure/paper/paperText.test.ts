import { describe, expect, test } from 'vitest';
import { documentMarkdown } from '../../../../../src/core/document/documentMarkdown.ts';
import { askPaperText } from '../../../../../src/core/figure/paper/askPaperText.ts';
import { paperRuns } from '../../../../../src/core/figure/paper/paperRuns.ts';
import { emptyPanel } from '../../../../../src/core/figure/templates/emptyPanel.ts';
import { figureOf } from '../../../../../src/core/figure/templates/figureOf.ts';
import type { ReportAsker } from '../../../../../src/core/isos/reporting/ReportAsker.ts';
import type { RunRecord } from '../../../../../src/core/records/records.ts';
import { givenRun, time } from '../../isos/givenFacts.ts';

const device = (id: string, condition: string | null) => ({
  ...{ id, label: id.toUpperCase(), condition, areaCm2: 0.036 },
});
const devices = [device('a', 'MeBz'), device('b', 'MeBz'), device('c', null)];
const run = (deviceId: string, kind: 'mpp' | 'shelf' | 'spo', durationHours = 100) =>
  givenRun({
    ...{ id: `${deviceId}#${kind}`, deviceId, kind, durationHours },
    files: [`${kind}/${deviceId}.txt`],
    t80: deviceId === 'a' ? time('reached', 80) : time('notReached', null, durationHours),
  });
const runs = [run('a', 'mpp'), run('b', 'mpp', 200), run('c', 'mpp'), run('a', 'shelf')];
const allFiles = runs.flatMap(({ files }) => files);

describe('the runs behind a figure', () => {
  test('are those of its kind whose files it is drawn from, by condition', () => {
    const groups = paperRuns({ devices, runs }, 'soak', null, allFiles);
    expect(groups.map(({ title, members }) => [title, members.length])).toEqual([
      ['C, light soak', 1],
      ['MeBz, light soak', 2],
    ]);
    expect(groups[1]).toMatchObject({ label: 'B', described: { id: 'b#mpp' } });
    const both = paperRuns({ devices, runs }, 'both', null, allFiles);
    expect(both.map(({ title }) => title)).toContain('MeBz, shelf');
  });

  test('leave out devices that were measured once: they are not aged', () => {
    const fresh = { ...run('b', 'shelf'), points: 1 };
    const groups = paperRuns({ devices, runs: [...runs, fresh] }, 'stats', null, [
      ...allFiles,
      ...fresh.files,
    ]);
    expect(groups.map(({ members }) => members.map(({ label }) => label))).toEqual([['A']]);
  });

  test('leave out hidden devices and files that are not drawn', () => {
    const shown = paperRuns({ devices, runs }, 'soak', { deviceIds: ['a', 'b'] }, ['mpp/a.txt']);
    expect(shown.map(({ members }) => members.map(({ label }) => label))).toEqual([['A']]);
    expect(paperRuns({ devices, runs }, 'soak', null, [])).toEqual([]);
  });
});

const asker: ReportAsker = {
  conditions: async () => [],
  lifetimes: async () => [],
  listSweeps: async () => [],
  spectra: async () => [],
};
const spec = figureOf('soak', 'nature-single', [
  emptyPanel('soak', { quantity: 'Time', unit: 'h' }, { quantity: 'PCE', unit: '%' }),
]);
const captioned = { ...spec, caption: 'Normalized PCE of MeBz (n = 2). Bands, s.d.' };

async function textOf(files: readonly string[], runRecords: readonly RunRecord[] = []) {
  const figure = { spec: captioned, request: null, files, notes: ['D left out: no area.'] };
  const world = { devices, runs: async () => runs, runRecords, deviceRecords: [] };
  return documentMarkdown(await askPaperText(asker, figure, world));
}

describe('the text for a paper', () => {
  test('has legend, what is not drawn, Methods, checklist and topics of every group', async () => {
    const text = await textOf(allFiles);
    expect(text).toContain('## Figure legend\n\nNormalized PCE of MeBz (n = 2). Bands, s.d.');
    expect(text).toContain('- D left out: no area.');
    expect(text).toContain('### MeBz, light soak (2 devices)');
    expect(text).toContain('T80 of the single devices: A 80 h, B > 200 h.');
    expect(text).toContain('Written for B, the longest of 2 runs');
    expect(text.match(/^### Reporting checklist: \d+ of \d+$/gm)).toHaveLength(2);
    expect(text.match(/^9\. Long-term stability$/gm)).toHaveLength(2);
    expect(text).not.toMatch(/undefined|NaN|\bnull\b/);
  });

  test('takes what a person said of the run', async () => {
    const record = { runId: 'b#mpp', atmosphere: 'N2', answers: {} } as unknown as RunRecord;
    expect(await textOf(allFiles, [record])).toContain('in N2');
  });

  test('says so where no ageing run stands behind the figure', async () => {
    expect(await textOf([])).toContain('[No ageing run stands behind this figure.]');
  });
});
