/**
 * Takes values out of untrusted JSON. The first fault is kept as a sentence; what is handed out then
 * is a stand-in of the right type that nobody gets to see.
 */
export class MappingChecks {
  error: string | null = null;

  object(json: unknown, place: string): Readonly<Record<string, unknown>> {
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
      return json as Readonly<Record<string, unknown>>;
    }
    this.#fail(`${place} must be an object.`);
    return {};
  }

  list(json: unknown, place: string, least: number, most: number): readonly unknown[] {
    if (!Array.isArray(json)) this.#fail(`${place} must be a list.`);
    else if (json.length < least) this.#fail(`${place} is empty.`);
    else if (json.length > most) this.#fail(`${place} has more than ${most} entries.`);
    else return json;
    return [];
  }

  text(json: unknown, place: string, least: number, most: number): string {
    if (typeof json !== 'string') this.#fail(`${place} must be text.`);
    else if (json.trim().length < least) this.#fail(`${place} is empty.`);
    else if (json.length > most) this.#fail(`${place} is longer than ${most} characters.`);
    else return json;
    return '';
  }

  texts(json: unknown, place: string, most: number): readonly string[] {
    return this.list(json, place, 0, most).map((entry) => this.text(entry, place, 0, 500));
  }

  matching(json: unknown, place: string, pattern: RegExp, what: string): string {
    if (typeof json === 'string' && pattern.test(json)) return json;
    this.#fail(`${place} must be ${what}.`);
    return '';
  }

  number(json: unknown, place: string): number {
    if (typeof json === 'number' && Number.isFinite(json)) return json;
    this.#fail(`${place} must be a number.`);
    return 1;
  }

  whole(json: unknown, place: string, least: number, most: number): number {
    if (typeof json === 'number' && Number.isInteger(json) && json >= least && json <= most) {
      return json;
    }
    this.#fail(`${place} must be a whole number from ${least} to ${most}.`);
    return least;
  }

  oneOf<const T extends string | number>(json: unknown, place: string, known: readonly T[]): T {
    const found = known.find((value) => value === json);
    if (found === undefined) {
      const said = json === undefined ? 'missing' : `${JSON.stringify(json)}`.slice(0, 40);
      const choice = known.length <= 8 ? ` Known are ${known.join(', ')}.` : '';
      this.#fail(`${place} is ${said}.${choice}`);
    }
    return found ?? (known[0] as T);
  }

  nullable<T>(json: unknown, check: (json: unknown) => T): T | null {
    return json === null || json === undefined ? null : check(json);
  }

  #fail(sentence: string): void {
    this.error ??= sentence;
  }
}
