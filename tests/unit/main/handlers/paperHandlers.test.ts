import { expect, test, vi } from 'vitest';
import { Cancelled } from '../../../../src/main/export/FigureHost.ts';
import { type PaperParts, paperHandlers } from '../../../../src/main/handlers/paperHandlers.ts';
import { noWords } from '../export/exampleSpec.ts';

const names = ['fig.svg', 'fig.pdf', 'fig Source Data.xlsx', 'fig text.md', 'fig text.docx'];
const made = names.map((name, i) => ({ name, content: Uint8Array.of(i) }));

function handlers(change: Partial<PaperParts> = {}) {
  const parts = {
    host: { drawPaper: vi.fn(async () => made) },
    resourcesFolder: 'resources',
    appVersion: '0.0.0',
    now: () => new Date(0),
    watched: async () => [
      { root: '/lab', path: 'a.txt' },
      { root: '/lab', path: 'b.txt' },
    ],
    chooseFolder: async () => '/out/paper',
    mayReplace: vi.fn(async () => true),
    write: vi.fn(async () => {}),
    progress: () => {},
    ...change,
  } satisfies PaperParts;
  return { parts, save: paperHandlers(parts)['figure:paper'] };
}

const asked = {
  recipe: { spec: noWords, request: null, files: ['a.txt', '../secret'], notes: [] },
  formats: ['svg', 'pdf'] as const,
  dpi: 600,
  suggestedName: 'fig',
  document: [],
};

test('everything is written into the folder that was chosen', async () => {
  const { parts, save } = handlers();
  expect(await save(asked)).toEqual({ saved: true, folder: 'paper', names, error: null });
  expect(vi.mocked(parts.write).mock.calls).toEqual(
    made.map(({ name, content }) => [`/out/paper/${name}`, content]),
  );
});

test('only watched files are read, whatever the page asks for', async () => {
  const { parts, save } = handlers();
  await save(asked);
  expect(parts.host.drawPaper).toHaveBeenCalledWith(
    expect.objectContaining({ files: [{ root: '/lab', path: 'a.txt' }], name: 'fig' }),
    expect.any(Function),
  );
});

test('it asks before anything is drawn or replaced, and leaves all as it is when that is refused', async () => {
  const { parts, save } = handlers({ mayReplace: vi.fn(async () => false) });
  expect(await save(asked)).toMatchObject({ saved: false, error: null });
  expect(parts.mayReplace).toHaveBeenCalledWith('/out/paper', names);
  expect(parts.host.drawPaper).not.toHaveBeenCalled();
  expect(parts.write).not.toHaveBeenCalled();
});

test('a cancelled dialog and a cancelled drawing write nothing and complain of nothing', async () => {
  const dialog = handlers({ chooseFolder: async () => null });
  expect(await dialog.save(asked)).toMatchObject({ saved: false, error: null });
  const stopped = async () => {
    throw new Cancelled('stopped');
  };
  const drawing = handlers({ host: { drawPaper: stopped } });
  expect(await drawing.save(asked)).toMatchObject({ saved: false, error: null, names: [] });
  expect(drawing.parts.write).not.toHaveBeenCalled();
});

test('a disk that fills up on the way gives one sentence with what is there already', async () => {
  let count = 0;
  const write = async () => {
    if (++count === 3) throw Object.assign(new Error('x'), { code: 'ENOSPC' });
  };
  expect(await handlers({ write }).save(asked)).toEqual({
    saved: false,
    folder: 'paper',
    names: ['fig.svg', 'fig.pdf'],
    error: 'fig Source Data.xlsx could not be saved: the disk is full. 2 of 5 files were written.',
  });
});
