import type { TextTable } from './readTextTables.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const deepest = 12;
const mostTables = 2000;
/** Rows that a list needs to be a table. */
const fewestRows = 3;
const mostFacts = 80;
/** In a table as narrow as this a column of one value may be a fixed bias; it stays. */
const fewColumns = 8;
/** Objects of settings beside the data; what they say holds for all curves. */
const settingsName = /param|setting|meta|info|header|config|conditions?$/i;

/**
 * Finds tables in a JSON text: lists of objects with numbers (`[{"V": 0, "I": 1}, ...]`) and objects
 * of lists of one length (`{"V": [...], "I": [...]}`). What stands around a table (sample, pixel,
 * direction, area) becomes the lines above it, the nearest first.
 */
export function tablesOfJson(root: unknown): TextTable[] {
  const tables: TextTable[] = [];
  walk(root, [], 0, tables);
  return tables;
}

function walk(node: unknown, facts: readonly string[], depth: number, into: TextTable[]): void {
  if (depth > deepest || into.length >= mostTables) return;
  if (Array.isArray(node)) {
    const records = node.filter(isObject);
    if (records.length >= fewestRows && addRecords(records, facts, into)) return;
    for (const item of node) if (typeof item === 'object') walk(item, facts, depth + 1, into);
    return;
  }
  if (!isObject(node)) return;
  const own = factsOf(node);
  const settings = Object.entries(node).flatMap(([key, value]) =>
    settingsName.test(key) && isObject(value) ? factsOf(value) : [],
  );
  const known = [...own, ...facts, ...settings].slice(0, mostFacts);
  addColumns(node, known, into);
  for (const value of Object.values(node)) {
    if (typeof value === 'object' && value !== null) walk(value, known, depth + 1, into);
  }
}

function addRecords(
  records: readonly JsonObject[],
  facts: readonly string[],
  into: TextTable[],
): boolean {
  const counts = new Map<string, number>();
  let numbers = 0;
  for (const record of records) {
    for (const [key, value] of Object.entries(record)) {
      // Lists inside of the records: these are curves, not rows.
      if (Array.isArray(value) && value.length >= fewestRows) return false;
      if (value === null || typeof value === 'object') continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (isNumber(value)) numbers++;
    }
  }
  const usual = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) * 2 >= records.length);
  if (usual.length < 2 || numbers < records.length * 2) return false;
  // What only the first record says, or all say alike, stands above the table.
  const first = records[0] as JsonObject;
  const isWide = usual.length > fewColumns;
  const keys = usual.filter((key) => !isWide || records.some((one) => one[key] !== first[key]));
  const rest = Object.entries(first).filter(([key]) => !keys.includes(key));
  const rows = records.map((record) => keys.map((key) => textOf(record[key])).join('\t'));
  into.push(tableOf([...factsOf(Object.fromEntries(rest)), ...facts], keys, rows));
  return true;
}

function addColumns(node: JsonObject, facts: readonly string[], into: TextTable[]): void {
  const byLength = new Map<number, string[]>();
  for (const [key, value] of Object.entries(node)) {
    if (!Array.isArray(value) || value.length < fewestRows) continue;
    if (value.some((item) => typeof item === 'object' && item !== null)) continue;
    byLength.set(value.length, [...(byLength.get(value.length) ?? []), key]);
  }
  for (const [length, keys] of byLength) {
    if (keys.length < 2) continue;
    const columns = keys.map((key) => node[key] as readonly unknown[]);
    const rows = Array.from({ length }, (_, row) =>
      columns.map((column) => textOf(column[row])).join('\t'),
    );
    into.push(tableOf(facts, keys, rows));
  }
}

function tableOf(
  facts: readonly string[],
  keys: readonly string[],
  rows: readonly string[],
): TextTable {
  return { name: '', lines: [...facts, '', keys.map(textOf).join('\t'), ...rows] };
}

/** Scalars as `key: value` lines. Beside a sample's name, its cell or pin is the pixel. */
function factsOf(node: JsonObject): string[] {
  const entries = Object.entries(node).filter(
    ([, value]) => value !== null && value !== '' && typeof value !== 'object',
  );
  const hasSample = entries.some(([key]) => /^(sample|device)(_?(name|id))?$/i.test(key));
  const isNamed = entries.some(([key]) => /^(sample|device)_?name$/i.test(key));
  const named = entries.filter(([key]) => !(isNamed && /^(sample|device)_?(id|no)$/i.test(key)));
  return named.slice(0, mostFacts).map(([key, value]) => {
    const isPixel = /^pin$/i.test(key) || (hasSample && /^cell$/i.test(key));
    return `${isPixel ? 'pixel' : textOf(key)}:\t${textOf(value)}`;
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value !== '' && Number.isFinite(Number(value));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  return String(value).replace(/[\t\r\n"]+/g, ' ');
}
