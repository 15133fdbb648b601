import type { Category } from './picture.ts';

export interface PlacedCategory extends Category {
  /** Cut to what fits. */
  readonly text: string;
}

export interface CategoryLayout {
  /** Names stand aslant where they do not fit side by side. */
  readonly slanted: boolean;
  readonly names: readonly PlacedCategory[];
  /** What names take below the row of counts, in the unit of `letter`. */
  readonly height: number;
}

/** Letters of a slanted name before it is cut. */
const mostSlanted = 16;
/** Sine of the slant of 40 degrees. */
const slantSine = 0.643;

/** Where names of categories go under an axis; `slot` is the room of each, `letter` the mean width of one. */
export function categoryLayout(
  categories: readonly Category[],
  slot: number,
  letter: number,
): CategoryLayout {
  const fitting = Math.floor((slot - letter) / letter);
  const longest = Math.max(0, ...categories.map(({ label }) => label.length));
  const slanted = longest > fitting && fitting < 10;
  const most = slanted ? mostSlanted : Math.max(3, fitting);
  const names = categories.map((category) => ({ ...category, text: cut(category.label, most) }));
  const letters = Math.min(longest, most);
  return {
    slanted,
    names,
    height: slanted ? letters * letter * slantSine + letter * 2 : letter * 2.5,
  };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
