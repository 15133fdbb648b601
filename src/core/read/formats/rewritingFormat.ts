import { planTable } from '../planTable.ts';
import type { FileHead, Reader } from '../Reader.ts';
import { type RewriteLine, RewritingParser, rewriteAll } from '../RewritingParser.ts';

/** Makes a reader of a format whose lines become a plain table line by line. */
export function rewritingFormat(format: {
  readonly id: string;
  readonly title: string;
  readonly matches: (head: FileHead) => boolean;
  readonly rewrite: (head: FileHead) => RewriteLine;
}): Reader {
  const planOf = (head: FileHead) =>
    planTable(rewriteAll(head.lines, format.rewrite(head)), { several: true }).plan;
  return {
    id: format.id,
    title: format.title,
    sniff: (head) => (format.matches(head) && planOf(head) !== null ? 0.96 : 0),
    signature: (head) => {
      const plan = planOf(head);
      const columns = plan?.columns.map(({ meaning, unit }) => [
        meaning,
        unit?.multiplier,
        unit?.divisor,
      ]);
      return JSON.stringify([plan?.kind, plan?.delimiter, plan?.firstDataLine, columns]);
    },
    open: (head, decode) => new RewritingParser(head, decode, () => format.rewrite(head)),
  };
}
