import { createHash } from 'node:crypto';

/** Opaque, and the same after every start: what people wrote about a folder stays joined to it. */
export function sourceIdOf(path: string): string {
  const name = process.platform === 'win32' ? path.toLowerCase() : path;
  return `s-${createHash('sha256').update(name).digest('base64url').slice(0, 16)}`;
}
