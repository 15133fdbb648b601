import type { ParsedFile, Rejection } from './Reader.ts';
import { keptRejections } from './RejectionList.ts';

/** Adds rejections that were found before the lines reached the parser. */
export function withRejections(parsed: ParsedFile, more: readonly Rejection[]): ParsedFile {
  const rejections = [...parsed.rejections, ...more].sort((a, b) => a.line - b.line);
  return {
    ...parsed,
    rejected: parsed.rejected + more.length,
    rejections: rejections.slice(0, keptRejections),
  };
}
