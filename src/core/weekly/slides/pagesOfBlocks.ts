import type { WeeklyLine } from '../WeeklyLine.ts';
import { rowsOfLine } from './rowsOfLine.ts';
import type { WeeklyBlock } from './WeeklySlide.ts';

/** Rows that one slide holds in large type. */
const rowsPerSlide = 15;
/** Devices that a line names on a slide: more cannot be taken in, and stand in the weekly view. */
const mostItems = 8;

/** Blocks over as many slides as they need; a block that goes on has its title again. */
export function pagesOfBlocks(
  blocks: readonly WeeklyBlock[],
  andMore: (count: number) => string,
): readonly (readonly WeeklyBlock[])[] {
  const pages: WeeklyBlock[][] = [[]];
  let rows = 0;
  for (const { title, lines } of blocks) {
    let open: WeeklyLine[] | null = null;
    for (const line of lines.map((each) => shortened(each, andMore))) {
      const needed = rowsOfLine(line) + (open === null ? 1 : 0);
      if (rows > 0 && rows + needed > rowsPerSlide) {
        pages.push([]);
        rows = 0;
        open = null;
      }
      if (open === null) {
        open = [];
        pages.at(-1)?.push({ title, lines: open });
        rows += 1;
      }
      open.push(line);
      rows += rowsOfLine(line);
    }
  }
  return pages;
}

function shortened(line: WeeklyLine, andMore: (count: number) => string): WeeklyLine {
  const { items } = line;
  if (items.length <= mostItems) return line;
  const rest = items.length - mostItems + 1;
  return { ...line, items: [...items.slice(0, mostItems - 1), andMore(rest)] };
}
