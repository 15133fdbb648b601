import type { ParsedFile } from './Reader.ts';

/** The state of a file that was understood: whole, or with lines that could not be used. */
export function partialOrRead(parsed: Pick<ParsedFile, 'rejected'>): 'partial' | 'read' {
  return parsed.rejected > 0 ? 'partial' : 'read';
}
