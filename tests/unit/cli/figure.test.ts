import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { conditionIdOf } from '../../../src/core/records/conditionIdOf.ts';
import { printRecordsFile } from '../../../src/core/records/printRecordsFile.ts';
import { writeFields } from '../../../src/core/records/writeFields.ts';
import { readRecipe } from '../../../src/main/export/readRecipe.ts';
import { mppText } from '../main/ingest/measurementText.ts';
import { temporaryFolder } from '../main/ingest/temporaryFolder.ts';
import { runCommand } from './runCommand.ts';

const script = join(import.meta.dirname, '../../../src/cli/figure.ts');

const figure = (...args: readonly string[]) => runCommand(script, args);

function study(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sub'));
  for (const name of ['ch01', 'ch02']) {
    writeFileSync(join(folder, `sub/${name}.txt`), mppText(0, 600));
  }
  return folder;
}

test.each(['svg', 'pdf', 'png', 'tiff'])(
  'writes a figure as %s, its Source Data beside it',
  async (format) => {
    const folder = study();
    const out = join(temporaryFolder(), `FIG.${format}`);
    const { status, stdout } = await figure(
      folder,
      ...['--kind', 'mpp', '--preset', 'acs-single', '--out', out, '--dpi', '300', '--devices'],
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const recipe = readRecipe(readFileSync(out));
    expect(recipe?.spec).toMatchObject({ template: 'soak', presetId: 'acs-single' });
    expect(recipe?.files.map(({ path }) => path)).toEqual(['sub/ch01.txt', 'sub/ch02.txt']);
    const book = read(readFileSync(out.replace(/\w+$/, 'xlsx')));
    expect(book.SheetNames).toEqual(['README', 'soak']);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'sub',
      'sub/ch01.txt',
      'sub/ch02.txt',
    ]);
  },
);

test('a kit for a paper is written into a folder, and replaced only when that is said', async () => {
  const folder = study();
  const kit = join(temporaryFolder(), 'paper');
  const args = [folder, '--kind', 'mpp', '--devices', '--kit', kit, '--formats', 'svg,png'];
  expect(await figure(...args, '--dpi', '100')).toMatchObject({ status: 0, stdout: '' });
  const name = 'soak nature-single';
  expect(readdirSync(kit).sort()).toEqual([
    `${name} Source Data.xlsx`,
    `${name} text.docx`,
    `${name} text.md`,
    `${name}.png`,
    `${name}.svg`,
  ]);
  const text = readFileSync(join(kit, `${name} text.md`), 'utf8');
  for (const heading of ['Figure legend', 'Methods', 'ISOS and reporting: ']) {
    expect(text).toContain(`## ${heading}`);
  }
  writeFileSync(join(kit, `${name}.svg`), 'old');
  const again = await figure(...args);
  expect(again.status).toBe(2);
  expect(again.stderr).toMatch(/^[^\n]+is there already[^\n]+--replace\.\n$/);
  expect(readFileSync(join(kit, `${name}.svg`), 'utf8')).toBe('old');
  expect((await figure(...args, '--replace', '--dpi', '100')).status).toBe(0);
  expect(readRecipe(readFileSync(join(kit, `${name}.svg`)))?.files).toHaveLength(2);
});

test('a condition has the colour that the notes of the project give it', async () => {
  const sample = join(import.meta.dirname, '../../../resources/sample-export');
  const [notes, out] = ['notes.json', 'FIG.svg'].map((name) => join(temporaryFolder(), name)) as [
    string,
    string,
  ];
  const stamp = '2025-03-01T10:00:00.000Z-000000-aaaaaaaa';
  const record = writeFields(
    null,
    { type: 'condition', id: conditionIdOf('MeBz') },
    { name: 'MeBz', color: '#123456', symbol: 'star' },
    { stamp, author: '' },
  );
  writeFileSync(notes, printRecordsFile({ records: [record], seen: {} }));
  const asked = ['--kind', 'shelf', '--preset', 'nature-single', '--out', out, '--notes', notes];
  expect(await figure(sample, ...asked)).toMatchObject({ status: 0 });
  const looks = readRecipe(readFileSync(out))?.spec.panels[0]?.traces.map(({ look }) => look);
  expect(looks?.[0]).toMatchObject({ color: '#123456', symbol: 'star' });
  expect(looks?.[1]?.color).toBe('#0072B2');
}, 30_000);

const kind = ['--kind', 'mpp'];
// Nothing is ever written there: every call below is refused.
const here = ['--out', join(tmpdir(), 'shelflight-refused.svg')];

test.each([
  ['no folder', [...kind, ...here]],
  ['two folders', ['.', '..', ...kind, ...here]],
  ['a folder that is not there', ['/there/is/no/such/folder', ...kind, ...here]],
  ['no kind', ['.', ...here]],
  ['an unknown kind', ['.', '--kind', 'toString', ...here]],
  ['an unknown preset', ['.', ...kind, ...here, '--preset', 'nature']],
  ['no file to write', ['.', ...kind]],
  ['a format that is not written', ['.', ...kind, '--out', 'a.eps']],
  ['a resolution that is no number', ['.', ...kind, ...here, '--dpi', 'high']],
  ['a file and a folder', ['.', ...kind, ...here, '--kit', 'x']],
  ['a kit in a format that is not written', ['.', ...kind, '--kit', 'x', '--formats', 'eps']],
  ['an unknown switch', ['.', ...kind, ...here, '--colour']],
])('%s: one line on stderr, status 2', async (_name, args) => {
  const { status, stdout, stderr } = await figure(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

test('a folder without such data, and a place that cannot be written, are told in one line', async () => {
  const folder = study();
  const nothing = await figure(folder, '--kind', 'shelf', ...here);
  expect(nothing).toMatchObject({ status: 2, stdout: '' });
  expect(nothing.stderr).toMatch(/^There is nothing to draw[^\n]+\n$/);
  const closed = await figure(folder, ...kind, '--out', join(folder, 'sub/ch01.txt/a.svg'));
  expect(closed.status).toBe(2);
  expect(closed.stderr).toMatch(/^[^\n]+could not be written[^\n]+\n$/);
});

test('a failed write leaves the old file whole', async () => {
  const folder = study();
  const out = join(temporaryFolder(), 'FIG.png');
  writeFileSync(out, 'old');
  mkdirSync(out.replace('.png', '.svg'));
  const { status } = await figure(folder, ...kind, '--out', out.replace('.png', '.svg'));
  expect(status).toBe(2);
  expect(readFileSync(out, 'utf8')).toBe('old');
  expect(existsSync(out.replace('.png', '.xlsx'))).toBe(false);
});
