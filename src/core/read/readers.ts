import type { Reader } from './Reader.ts';
import { tableReader } from './tableReader.ts';

/** All readers, most specific first: of equal scores the earlier one wins. */
export const readers: readonly Reader[] = [tableReader];
