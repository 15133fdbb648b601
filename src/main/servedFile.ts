import { extname, isAbsolute, relative, resolve } from 'node:path';

export interface ServedFile {
  readonly path: string;
  readonly mimeType: string;
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The file below `folder` that an address of our origin names; null when it leads outside. */
export function servedFile(folder: string, address: string): ServedFile | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  // A backslash is a separator on Windows only; no file of ours has one in its name anywhere.
  if (name.includes('\0') || name.includes('\\')) return null;
  const path = resolve(folder, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  const below = relative(folder, path);
  if (below === '' || below.startsWith('..') || isAbsolute(below)) return null;
  const mimeType = MIME_TYPES[extname(path).toLowerCase()];
  return mimeType === undefined ? null : { path, mimeType };
}
