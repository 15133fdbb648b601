import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
const requirePeer = createRequire(new URL('../package.json', import.meta.url));

/** The little of each peer that the benches call. */
export interface Papa {
  parse(
    text: string,
    options: { readonly fastMode: true; readonly delimiter: string },
  ): { readonly data: readonly (readonly string[])[] };
}

export interface Polars {
  readCSV(
    path: string,
    options: { readonly sep: string; readonly skipRows: number; readonly hasHeader: true },
  ): { readonly height: number; readonly width: number };
}

export interface Udsv {
  inferSchema(text: string): unknown;
  initParser(schema: unknown): { typedCols(text: string): readonly ArrayLike<number>[] };
}

export interface D3Dsv {
  dsvFormat(delimiter: string): { parseRows(text: string): readonly (readonly string[])[] };
}

export interface Chokidar {
  watch(
    path: string,
    options: { readonly ignoreInitial: boolean },
  ): {
    on(event: 'all', listener: (event: string, path: string) => void): void;
    on(event: 'ready', listener: () => void): void;
    close(): Promise<void>;
  };
}

export interface Peers {
  readonly papa: Papa | null;
  readonly polars: Polars | null;
  readonly udsv: Udsv | null;
  readonly d3: D3Dsv | null;
  readonly chokidar: Chokidar | null;
  /** A module for the page of the drawing bench. */
  readonly uplot: unknown;
}

export function installedPeers(): Peers {
  return {
    papa: load<Papa>('papaparse'),
    polars: load<Polars>('nodejs-polars'),
    udsv: load<Udsv>('udsv'),
    d3: load<D3Dsv>('d3-dsv'),
    chokidar: load<Chokidar>('chokidar'),
    uplot: pathOf('uplot'),
  };
}

export function versionOf(name: string): string {
  const { version } = requirePeer(`${name}/package.json`) as { version: string };
  return version;
}

/**
 * Not `npm ci`: it refuses a lock file that lacks a package made for another platform, and registry
 * mirrors don't all carry them. Versions come from the lock file all the same.
 */
export function installPeers(): void {
  console.log('Installing the peers in bench/ ...');
  const { status } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // npm must run on this Node: an older one would leave out the binaries made for this one.
    env: { ...process.env, PATH: dirname(process.execPath) + delimiter + process.env.PATH },
  });
  if (status !== 0) throw new Error('npm could not install the peers (see above).');
}

/** Of a package that only a page can load. */
function pathOf(name: string): string | null {
  try {
    return requirePeer.resolve(name);
  } catch {
    return null;
  }
}

function load<T>(name: string): T | null {
  try {
    return requirePeer(name) as T;
  } catch {
    return null;
  }
}
