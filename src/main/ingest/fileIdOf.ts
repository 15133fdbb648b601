import { createHash } from 'node:crypto';

/** Opaque, and the same after every start. */
export function fileIdOf(sourceId: string, path: string): string {
  return `f-${createHash('sha256').update(`${sourceId}\n${path}`).digest('base64url').slice(0, 16)}`;
}
