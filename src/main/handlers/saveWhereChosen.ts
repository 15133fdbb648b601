import { basename, extname } from 'node:path';
import type { SaveResult } from '../../ipc/contract.ts';
import { safeFileName } from '../safeFileName.ts';
import { writeFailure } from '../writeFailure.ts';

/** How a file gets to the disk; `Kind` is its extension. */
export interface SaveParts<Kind extends string> {
  /** Shows the save dialog, which also asks before overwriting; null when cancelled. */
  readonly choosePath: (suggestedName: string, kind: Kind) => Promise<string | null>;
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
}

/**
 * Asks where, writes there, and says how it went; a failure is a sentence, never an exception. Content that
 * takes a while to make is a function: it is made once the person has said where.
 */
export async function saveWhereChosen<Kind extends string>(
  parts: SaveParts<Kind>,
  kind: Kind,
  suggestedName: string,
  content: string | Uint8Array | (() => Promise<Uint8Array>),
): Promise<SaveResult> {
  const chosen = await parts.choosePath(`${safeFileName(suggestedName)}.${kind}`, kind);
  if (chosen === null) return { saved: false, name: null, error: null };
  // Some desktops give the name as typed, without the extension that the dialog showed.
  const path = extname(chosen) === '' ? `${chosen}.${kind}` : chosen;
  const name = basename(path);
  try {
    await parts.write(path, typeof content === 'function' ? await content() : content);
    return { saved: true, name, error: null };
  } catch (error) {
    return { saved: false, name, error: `${name} could not be saved: ${writeFailure(error)}` };
  }
}
