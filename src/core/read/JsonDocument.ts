import type { Encoding } from './detectEncoding.ts';
import { hzbBatchTables } from './hzbBatchTables.ts';
import type { FilePlace, ParsedFile } from './Reader.ts';
import { readTextTables } from './readTextTables.ts';
import { tablesOfJson } from './tablesOfJson.ts';

/** Longest JSON text that is taken: it can only be read as a whole, so it is kept in memory. */
const longestBytes = 50 * (1 << 20);

const notFiltered =
  'All pixels with data are read; the filter of good pixels in the file is not applied.';

/** What became of a JSON text. */
export interface JsonOutcome {
  readonly parsed: ParsedFile | null;
  readonly message: string | null;
  /** What its bytes are; null where it was cut before they were looked at. */
  readonly encoding: Encoding | null;
}

/** True when a text begins like a JSON object, or like a list of objects. */
export function beginsJson(bytes: Uint8Array, from: number): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(from, from + 400)).trimStart();
  return /^(\[\s*)?\{\s*("|\}|$)/.test(text);
}

/** Collects a JSON text and reads the tables in it once it is whole. */
export class JsonDocument {
  readonly #place: FilePlace;
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #isTooLong = false;
  #outcome: JsonOutcome | null = null;
  #readLength = 0;

  constructor(place: FilePlace) {
    this.#place = place;
  }

  /** The next bytes, as UTF-8 or an eight-bit text. */
  push(bytes: Uint8Array, from: number): void {
    const length = this.#length + bytes.length - from;
    if (length > longestBytes) this.#isTooLong = true;
    if (this.#isTooLong) return;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(from), this.#length);
    this.#length = length;
  }

  /** Reads what is there; the same bytes are read once only. */
  settle(): void {
    if (this.#outcome !== null && this.#readLength === this.#length) return;
    this.#readLength = this.#length;
    this.#outcome = this.#isTooLong
      ? {
          parsed: null,
          message: 'This JSON text is larger than 50 MB; it is not read.',
          encoding: null,
        }
      : this.#read();
  }

  /** Null before the first `settle`. */
  get outcome(): JsonOutcome | null {
    return this.#outcome;
  }

  #read(): JsonOutcome {
    const { text, encoding } = decoded(this.#bytes.subarray(0, this.#length));
    const root = parseJson(text);
    if (root === undefined) {
      return {
        parsed: null,
        message:
          'This begins as JSON and is no whole JSON text: it is cut, damaged or still being written.',
        encoding,
      };
    }
    const batch = hzbBatchTables(root);
    const told = batch === null ? [] : [notFiltered];
    const result = readTextTables(this.#place, batch ?? tablesOfJson(root), told);
    return result.parsed === null || result.parsed.rows === 0
      ? {
          parsed: null,
          message:
            'A JSON text without J-V sweeps, power or PCE over time, or tables of parameters.',
          encoding,
        }
      : { parsed: sideBySide(result.parsed), message: null, encoding };
  }
}

/** Curves of one measurement lie side by side: their points are the rows, counted once. */
function sideBySide(parsed: ParsedFile): ParsedFile {
  const points = parsed.sweeps.map((sweep) => sweep.voltage.length);
  const isOne = points.length > 1 && points.every((count) => count === points[0]);
  return isOne && parsed.tracks.length === 0 ? { ...parsed, rows: points[0] as number } : parsed;
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** Some programs write Python's `NaN`, and bytes as `\x..`, which JSON does not know. */
function parseJson(text: string): unknown {
  for (const trial of [
    () => text,
    () =>
      text
        .replace(/\\x([0-9a-f]{2})/gi, '\\u00$1')
        .replace(/([:[,]\s*)(?:[-+]?(?:NaN|Infinity|Inf))(?=\s*[,\]}])/g, '$1null'),
  ]) {
    try {
      return JSON.parse(trial()) as unknown;
    } catch {
      // The next trial, or no JSON.
    }
  }
  return undefined;
}
