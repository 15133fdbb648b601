import { directionOf } from '../directionOf.ts';
import { isClockText } from '../isClockText.ts';
import { commaNumberText, numberText } from '../numberTexts.ts';
import { type ColumnSpec, parseColumnHeader } from '../parseColumnHeader.ts';
import { parseTimestamp } from '../parseTimestamp.ts';
import { settleUnits } from '../settleUnits.ts';
import type { TableRows } from '../TableRows.ts';
import { temperatureBesideTime } from '../temperatureBesideTime.ts';
import { guessByValues } from './guessByValues.ts';
import { mappedMeanings, meaningWords } from './meaningWords.ts';
import { repeatedChannels } from './repeatedChannels.ts';
import type { MappedColumn, MappedMeaning } from './TableMapping.ts';
import { unitChoices, unitTextOf } from './unitChoices.ts';

export interface GuessedColumn {
  readonly column: MappedColumn;
  /** What is uncertain, in one sentence; null when the file itself says it. */
  readonly doubt: string | null;
}

interface Guess {
  readonly meaning: MappedMeaning;
  readonly doubt: string | null;
}

/** What each column is: by its name where that is known, else by its cells. */
export function guessColumns(
  names: readonly string[],
  units: readonly string[],
  table: TableRows,
  columnCount: number,
): readonly GuessedColumn[] {
  const rows = table.first(table.length);
  const specs = temperatureBesideTime(
    Array.from({ length: columnCount }, (_, index) =>
      parseColumnHeader(names[index] ?? '', units[index] ?? '', index),
    ),
  );
  const named = specs.map((spec) => guessByName(spec, rows));
  const byValues = guessByValues(named, rows);
  const channels = repeatedChannels(
    names,
    byValues.map(({ meaning }, index) => ({ meaning, isKnown: named[index] != null })),
  );
  const guesses = byValues.map((guess, index): Guess => {
    const channel = channels.get(index);
    if (channel === undefined || channel.like === null) return guess;
    return { meaning: channel.meaning, doubt: `Taken as ${channel.like} of another channel.` };
  });
  const settled = settleUnits(
    specs.map((spec, index) => ({ ...spec, meaning: guesses[index]?.meaning ?? 'ignored' })),
    table,
  ).columns;
  return specs.map((spec, index) => {
    const { meaning, doubt } = guesses[index] as Guess;
    const told = spec.unit === null ? null : unitTextOf(meaning, spec.unit);
    const found = settled[index]?.unit ?? null;
    const byUnit = told ?? (found === null ? null : unitTextOf(meaning, found));
    const choices = unitChoices(meaning);
    const unit =
      choices.length === 0
        ? null
        : (byUnit ?? (meaning === 'time' ? timeUnit(spec, rows) : (choices[0] ?? null)));
    const isSure = told !== null || choices.length === 0;
    const unsure = `No unit is given: taken as ${unit}.`;
    return {
      column: {
        meaning,
        unit,
        sign: 1,
        // A name that tells nothing about the column tells nothing about the device either.
        owner:
          channels.get(index)?.owner ??
          (meaning === 'ignored' || spec.meaning !== meaning ? '' : (spec.direction ?? spec.owner)),
      },
      doubt: doubt ?? (isSure ? null : unsure),
    };
  });
}

function guessByName(spec: ColumnSpec, rows: readonly (readonly string[])[]): Guess | null {
  const cells = rows.map((row) => row[spec.index] ?? '').filter((cell) => cell !== '');
  const isNumber = (cell: string): boolean => numberText.test(cell) || commaNumberText.test(cell);
  if (/^(?:nr|no|id|idx)\.?$/i.test(spec.name)) return { meaning: 'ignored', doubt: null };
  const known = mappedMeanings.find((meaning) => meaning === spec.meaning);
  if (known !== undefined && known !== 'ignored') {
    const isClock = known === 'timestamp' || known === 'date' || known === 'timeOfDay';
    const isDated =
      known === 'time' &&
      cells.some((cell) => isClockText(cell) && parseTimestamp(cell)?.hasDate === true);
    const isFull =
      known === 'date' && cells.length > 0 && cells.every((cell) => /\d:\d\d/.test(cell));
    if (isDated || isFull) return { meaning: 'timestamp', doubt: null };
    if (!isClock || cells.every((cell) => /\d/.test(cell))) return { meaning: known, doubt: null };
  }
  if (spec.meaning !== null && /\p{L}{3}/u.test(spec.name))
    return { meaning: 'ignored', doubt: null };
  if (cells.length > 0 && cells.every((cell) => isClockText(cell) && !isNumber(cell))) {
    return { meaning: 'timestamp', doubt: null };
  }
  if (cells.length > 0 && cells.every((cell) => directionOf(cell) !== null)) {
    return { meaning: 'direction', doubt: `Taken as the ${meaningWords.direction}.` };
  }
  if (cells.length === 0 || !cells.some(isNumber)) {
    return { meaning: 'ignored', doubt: cells.length === 0 ? null : 'Text: is it the device?' };
  }
  return null;
}

/**
 * A column that is called a time is in seconds, as where the file is read without a mapping. Of one
 * without a name whole steps are seconds more often than not, small ones are hours.
 */
function timeUnit({ meaning, index }: ColumnSpec, rows: readonly (readonly string[])[]): string {
  if (meaning === 'time') return 's';
  const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
  return cells.every((cell) => /^\d+$/.test(cell)) ? 's' : 'h';
}
