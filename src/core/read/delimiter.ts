/** What stands between the fields of a row; `blanks` is any run of blanks and tabs. */
export type Delimiter = 'tab' | 'comma' | 'semicolon' | 'pipe' | 'blanks';

/** The byte of a delimiter; a run of blanks is walked as 32. */
export const delimiterByte: Readonly<Record<Delimiter, number>> = {
  tab: 9,
  comma: 44,
  semicolon: 59,
  pipe: 124,
  blanks: 32,
};
