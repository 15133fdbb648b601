import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readRecipe } from '../../../src/main/export/readRecipe.ts';
import { mppText } from '../main/ingest/measurementText.ts';
import { temporaryFolder } from '../main/ingest/temporaryFolder.ts';

const script = join(import.meta.dirname, '../../../src/cli/figure.ts');

function figure(
  ...args: readonly string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

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
