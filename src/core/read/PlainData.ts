import type { Float64Column } from '../series/Float64Column.ts';

/** What can be kept outside of the program: JSON, and columns. */
export type PlainData =
  | null
  | boolean
  | number
  | string
  | Float64Column
  | readonly PlainData[]
  | { readonly [name: string]: PlainData };
