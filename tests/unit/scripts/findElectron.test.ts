import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { executableIn } from '../../../scripts/executableIn.js';
import { findElectron, findReadyElectron } from '../../../scripts/findElectron.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelflight-electron-'));
  mkdirSync(dirname(executableIn(folder)), { recursive: true });
  writeFileSync(executableIn(folder), '');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function source(name: string, ready: string | null, fetched: string | Error) {
  return {
    name,
    ready: () => ready,
    fetch: vi.fn(async () => {
      if (fetched instanceof Error) throw fetched;
      return fetched;
    }),
  };
}

describe('findElectron', () => {
  test('takes the folder that the person set before all else', async () => {
    const official = source('official', '/official', '/official');
    const found = await findElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder }, [official]);
    expect(found).toEqual({ folder, executable: executableIn(folder) });
  });

  test('takes the executable that the person set, and its folder', async () => {
    const found = await findElectron({ ELECTRON_EXEC_PATH: executableIn(folder) }, []);
    expect(found).toEqual({ folder, executable: executableIn(folder) });
  });

  test('says so when the person set a folder that holds no Electron', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') };
    await expect(findElectron(env, [source('official', '/official', '/official')])).rejects.toThrow(
      /ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron at/,
    );
  });

  test('fetches nothing while any source is ready', async () => {
    const official = source('official', null, '/official');
    const found = await findElectron({}, [official, source('other', '/other', '/other')]);
    expect(found.folder).toBe('/other');
    expect(official.fetch).not.toHaveBeenCalled();
  });

  test('prefers the official one when both are ready', () => {
    const sources = [source('official', '/official', ''), source('other', '/other', '')];
    expect(findReadyElectron({}, sources)?.folder).toBe('/official');
  });

  test('fetches in order and stops at the first that comes', async () => {
    const other = source('other', null, '/other');
    const found = await findElectron({}, [source('official', null, '/official'), other]);
    expect(found.folder).toBe('/official');
    expect(other.fetch).not.toHaveBeenCalled();
  });

  test('goes on to the next source when one cannot be reached', async () => {
    const official = source('official', null, new Error('fetch failed'));
    const found = await findElectron({}, [official, source('other', null, '/other')]);
    expect(found.folder).toBe('/other');
  });

  test('tells in one line what was tried and what to set when nothing can be had', async () => {
    const sources = [
      source('official', null, new Error('fetch failed')),
      source('other', null, new Error('made for linux only')),
    ];
    await expect(findElectron({}, sources)).rejects.toThrow(
      /^no Electron .* official: fetch failed; other: made for linux only\. .*ELECTRON_OVERRIDE_DIST_PATH.*$/,
    );
  });

  test('finds nothing ready on a fresh machine', () => {
    expect(findReadyElectron({}, [source('official', null, '/official')])).toBeNull();
  });
});
