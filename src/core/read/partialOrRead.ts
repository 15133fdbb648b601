import type { ParsedFile } from './Reader.ts';

export function partialOrRead(parsed: Pick<ParsedFile, 'rejected'>): 'partial' | 'read' {
  return parsed.rejected > 0 ? 'partial' : 'read';
}
