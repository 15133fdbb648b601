/** One thing that the person does to a note; null: it is not there. */
export interface NoteEdit {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the window tells that it is saved only after the backup has it (a dialog that closes). */
  readonly isToldLate: boolean;
}

/**
 * What must be there after a kill: everything that was acknowledged. The one edit that was under way
 * may be there or not, but whole.
 */
export class ExpectedNotes {
  readonly #acknowledged = new Map<string, NoteEdit>();
  #underWay: NoteEdit | null = null;
  #edits = 0;
  #waiting: { readonly edits: number; readonly done: () => void } | null = null;

  /** How many were acknowledged. */
  get edits(): number {
    return this.#edits;
  }

  /** Texts of the notes that are there now. */
  get living(): readonly NoteEdit[] {
    return [...this.#acknowledged.values()].filter(({ after }) => after !== null);
  }

  begin(edit: NoteEdit): void {
    this.#underWay = edit;
  }

  acknowledge(): void {
    if (this.#underWay === null) return;
    this.#acknowledged.set(this.#underWay.key, this.#underWay);
    this.#underWay = null;
    this.#edits++;
    if (this.#waiting !== null && this.#edits >= this.#waiting.edits) this.#waiting.done();
  }

  /** Resolves when so many more are acknowledged. */
  afterEdits(count: number): Promise<void> {
    if (count === 0) return Promise.resolve();
    return new Promise((done) => {
      this.#waiting = { edits: this.#edits + count, done };
    });
  }

  /** Compares with what was found, and goes on from there. Gives a sentence for everything wrong. */
  check(found: ReadonlyMap<string, readonly string[]>, place: 'database' | 'backup'): string[] {
    const problems: string[] = [];
    const keys = new Set([...this.#acknowledged.keys(), ...found.keys()]);
    if (this.#underWay !== null) keys.add(this.#underWay.key);
    for (const key of keys) {
      const texts = found.get(key) ?? [];
      const allowed = this.#allowedOf(key, place);
      if (texts.length > 1) problems.push(`${place}: ${key} is there ${texts.length} times`);
      else if (!allowed.includes(texts[0] ?? null)) {
        const wanted = allowed.map((text) => text ?? 'nothing').join(' or ');
        problems.push(`${place}: ${key} is ${texts[0] ?? 'nothing'} and not ${wanted}`);
      }
    }
    if (place === 'database') this.#settle(found);
    return problems;
  }

  #allowedOf(key: string, place: 'database' | 'backup'): (string | null)[] {
    const last = this.#acknowledged.get(key);
    const allowed = [last?.after ?? null];
    if (this.#underWay?.key === key) allowed.push(this.#underWay.after);
    if (place === 'backup' && last !== undefined && !last.isToldLate) allowed.push(last.before);
    return allowed;
  }

  #settle(found: ReadonlyMap<string, readonly string[]>): void {
    const edit = this.#underWay;
    if (edit !== null && (found.get(edit.key)?.[0] ?? null) === edit.after) {
      this.#acknowledged.set(edit.key, edit);
    }
    this.#underWay = null;
  }
}
