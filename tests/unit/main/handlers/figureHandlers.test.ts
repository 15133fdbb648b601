import { expect, test, vi } from 'vitest';
import { Cancelled } from '../../../../src/main/export/FigureHost.ts';
import { type FigureParts, figureHandlers } from '../../../../src/main/handlers/figureHandlers.ts';
import { noWords } from '../export/exampleSpec.ts';

const drawn = { figure: Uint8Array.of(1, 2, 3), sourceData: Uint8Array.of(4) };

function handlers(change: Partial<FigureParts> = {}) {
  const parts = {
    host: { draw: vi.fn(async () => drawn), cancel: vi.fn() },
    resourcesFolder: 'resources',
    appVersion: '0.0.0',
    now: () => new Date(0),
    watched: async () => [
      { root: '/lab', path: 'a.txt' },
      { root: '/lab', path: 'b.txt' },
    ],
    choosePath: async () => '/out/fig.pdf',
    mayReplace: async () => true,
    read: async () => new Uint8Array(),
    write: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    progress: () => {},
    ...change,
  } satisfies FigureParts;
  return { parts, handle: figureHandlers(parts) };
}

const asked = {
  recipe: { spec: noWords, request: null, files: ['a.txt', '../secret'], notes: [] },
  format: 'pdf' as const,
  dpi: 600,
  withSourceData: true,
  suggestedName: 'both nature-single',
};

test('figure and Source Data are written beside each other, under one name', async () => {
  const { parts, handle } = handlers();
  expect(await handle['figure:export'](asked)).toEqual({
    saved: true,
    name: 'fig.pdf',
    error: null,
    bytes: 3,
  });
  expect(vi.mocked(parts.write).mock.calls).toEqual([
    ['/out/fig.pdf', drawn.figure],
    ['/out/fig.xlsx', drawn.sourceData],
  ]);
});

test('only watched files are read, whatever the page asks for', async () => {
  const { parts, handle } = handlers();
  await handle['figure:export'](asked);
  expect(parts.host.draw).toHaveBeenCalledWith(
    expect.objectContaining({ files: [{ root: '/lab', path: 'a.txt' }] }),
    expect.any(Function),
  );
});

test('a figure that was opened again keeps the hashes it was made with', async () => {
  const { parts, handle } = handlers();
  const filesThen = [{ path: 'a.txt', bytes: 1, sha256: 'a'.repeat(64) }];
  await handle['figure:export']({ ...asked, recipe: { ...asked.recipe, filesThen } });
  expect(parts.host.draw).toHaveBeenCalledWith(
    expect.objectContaining({ files: [], recipe: expect.objectContaining({ files: filesThen }) }),
    expect.any(Function),
  );
});

test('Source Data that may not be replaced are left out', async () => {
  const { parts, handle } = handlers({ mayReplace: async () => false });
  await handle['figure:export'](asked);
  expect(parts.host.draw).toHaveBeenCalledWith(
    expect.objectContaining({ withSourceData: false }),
    expect.any(Function),
  );
});

test('a disk that is full gives one sentence', async () => {
  const { handle } = handlers({
    write: async () => {
      throw Object.assign(new Error('x'), { code: 'ENOSPC' });
    },
  });
  expect(await handle['figure:export'](asked)).toMatchObject({
    saved: false,
    error: 'fig.pdf could not be saved: the disk is full.',
  });
});

test('a cancelled dialog and a cancelled drawing write nothing and complain of nothing', async () => {
  const dialog = handlers({ choosePath: async () => null });
  expect(await dialog.handle['figure:export'](asked)).toMatchObject({ saved: false, error: null });
  const drawing = handlers({
    host: {
      draw: async () => {
        throw new Cancelled('stopped');
      },
      cancel: () => {},
    },
  });
  expect(await drawing.handle['figure:export'](asked)).toMatchObject({ saved: false, error: null });
  expect(drawing.parts.write).not.toHaveBeenCalled();
});

test('a dropped file that is no figure of ours is left to others', async () => {
  const { handle } = handlers({ read: async () => Buffer.from('<svg/>') });
  expect(await handle['figure:drop']({ path: '/x/photo.svg' })).toBeNull();
  expect(await handle['figure:drop']({ path: '/x/folder' })).toBeNull();
});
