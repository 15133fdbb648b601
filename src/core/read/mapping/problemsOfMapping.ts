import { meaningWords } from './meaningWords.ts';
import { parseNamePattern } from './NamePattern.ts';
import type { MappedColumn, MappedMeaning, TableMapping } from './TableMapping.ts';
import { unitChoices, unitOfMeaning } from './unitChoices.ts';

export type MappingField =
  | 'name'
  | 'kind'
  | 'columns'
  | 'lines'
  | 'decimalMark'
  | 'naming'
  | 'areaCm2'
  | 'irradianceMwCm2';

/** Why a mapping cannot be used yet, in one sentence, and where it is to be mended. */
export interface MappingProblem {
  readonly field: MappingField;
  /** The column to be mended, or null. */
  readonly column: number | null;
  readonly text: string;
}

/** Everything that keeps a mapping of good shape from being used; empty when all is well. */
export function problemsOfMapping(mapping: TableMapping): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const say = (field: MappingField, text: string, column: number | null = null): void => {
    problems.push({ field, column, text });
  };
  if (mapping.name.trim() === '') say('name', 'Give the reader a name.');
  if (mapping.headerLine !== null && mapping.headerLine >= mapping.firstDataLine) {
    say('lines', 'The first line of data must stand below the line of names.');
  }
  if (mapping.delimiter === 'comma' && mapping.decimalMark === 'comma') {
    say('decimalMark', 'Commas stand between the columns already.');
  }
  sayRepeated(mapping.columns, say);
  sayUnits(mapping.columns, say);
  const lacking = lackingColumns(mapping);
  if (lacking !== null) say('kind', lacking);
  if (mapping.naming !== null) {
    const parsed = parseNamePattern(mapping.naming.pattern);
    if (parsed.pattern === null) say('naming', parsed.error);
    else if (mapping.naming.source === 'column' && !has(mapping, 'device')) {
      say('naming', 'No column is said to be the device name.');
    }
  }
  if (!isPositiveOrNull(mapping.areaCm2)) say('areaCm2', 'The area must be above 0.');
  if (!isPositiveOrNull(mapping.irradianceMwCm2)) {
    say('irradianceMwCm2', 'The irradiance must be above 0.');
  }
  return problems;
}

type Say = (field: MappingField, text: string, column?: number | null) => void;

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

/** The same meaning twice is right only where each column says what it belongs to. */
function sayRepeated(columns: readonly MappedColumn[], say: Say): void {
  const places = new Map<string, number[]>();
  columns.forEach(({ meaning, owner }, index) => {
    if (meaning === 'ignored') return;
    const key = `${meaning}\n${owner.trim().toLowerCase()}`;
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  for (const [key, indices] of places) {
    if (indices.length < 2) continue;
    const word = meaningWords[key.split('\n')[0] as MappedMeaning];
    const many = numberWords[indices.length] ?? `${indices.length}`;
    const text = `${many} columns say ${word}.`;
    for (const index of indices) say('columns', text, index);
  }
}

function sayUnits(columns: readonly MappedColumn[], say: Say): void {
  columns.forEach(({ meaning, unit }, index) => {
    if (unitChoices(meaning).length === 0) return;
    const word = meaningWords[meaning];
    if (unit === null) say('columns', `Choose the unit of the ${word}.`, index);
    else if (unitOfMeaning(meaning, unit) === null) {
      say('columns', `${unit} is no unit of ${word}.`, index);
    }
  });
}

function has(mapping: TableMapping, ...meanings: readonly MappedMeaning[]): boolean {
  return mapping.columns.some((column) => meanings.includes(column.meaning));
}

function lackingColumns(mapping: TableMapping): string | null {
  const hasFlow = has(mapping, 'current', 'currentDensity');
  switch (mapping.kind) {
    case 'jv':
      if (!has(mapping, 'voltage')) return 'Say which column is the voltage.';
      return hasFlow ? null : 'Say which column is the current or the current density.';
    case 'track':
      if (!has(mapping, 'time', 'timestamp', 'date', 'timeOfDay')) {
        return 'Say which column is the time.';
      }
      return hasFlow || has(mapping, 'pce', 'power', 'powerDensity')
        ? null
        : 'Say which column is the PCE, the power or the current.';
    case 'parameters':
      return has(
        mapping,
        'pce',
        'openCircuitVoltage',
        'shortCircuitCurrentDensity',
        'fillFactor',
        'power',
        'powerDensity',
      )
        ? null
        : 'Say which column is the PCE, Voc, Jsc or fill factor.';
  }
}

function isPositiveOrNull(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && value > 0);
}
