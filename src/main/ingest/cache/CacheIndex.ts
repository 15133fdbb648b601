import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SUFFIX = '.columns';

interface Kept {
  readonly bytes: number;
  /** ms since 1970. */
  readonly usedAt: number;
}

/** Which files the cache holds, how large they are and when each was used. Looked up when first asked. */
export class CacheIndex {
  readonly #folder: string;
  #kept: Map<string, Kept> | null = null;
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get bytes(): number {
    this.#all();
    return this.#bytes;
  }

  get count(): number {
    return this.#all().size;
  }

  fileOf(name: string): string {
    return `${name}${SUFFIX}`;
  }

  has(name: string): boolean {
    return this.#all().has(name);
  }

  set(name: string, bytes: number, usedAt = Date.now()): void {
    this.delete(name);
    this.#all().set(name, { bytes, usedAt });
    this.#bytes += bytes;
  }

  use(name: string, usedAt: number): void {
    const kept = this.#kept?.get(name);
    if (kept !== undefined) this.#kept?.set(name, { ...kept, usedAt });
  }

  delete(name: string): void {
    const kept = this.#all().get(name);
    if (kept === undefined) return;
    this.#all().delete(name);
    this.#bytes -= kept.bytes;
  }

  /** What must go so that the rest fits: what was used longest ago first, `newest` last. */
  over(limitBytes: number, newest: string): string[] {
    if (this.bytes <= limitBytes) return [];
    const rank = ([name, { usedAt }]: [string, Kept]) =>
      name === newest ? Number.POSITIVE_INFINITY : usedAt;
    const going: string[] = [];
    let left = this.bytes;
    for (const [name, { bytes }] of [...this.#all()].sort((a, b) => rank(a) - rank(b))) {
      if (left <= limitBytes) break;
      going.push(name);
      left -= bytes;
    }
    return going;
  }

  /** Forgets everything; returns the paths that there were. */
  clear(): string[] {
    const paths = [...this.#all().keys()].map((name) => join(this.#folder, this.fileOf(name)));
    this.#kept = new Map();
    this.#bytes = 0;
    return paths;
  }

  #all(): Map<string, Kept> {
    if (this.#kept !== null) return this.#kept;
    this.#kept = new Map();
    for (const file of this.#files()) this.#look(file, this.#kept);
    return this.#kept;
  }

  #files(): string[] {
    try {
      return readdirSync(this.#folder);
    } catch {
      // Not made yet, or not to be read: there is nothing.
      return [];
    }
  }

  #look(file: string, kept: Map<string, Kept>): void {
    const path = join(this.#folder, file);
    try {
      // Left by a program that was ended while it wrote.
      if (file.endsWith('.tmp')) rmSync(path, { force: true });
      if (!file.endsWith(SUFFIX)) return;
      const { size, mtimeMs } = statSync(path);
      kept.set(file.slice(0, -SUFFIX.length), { bytes: size, usedAt: mtimeMs });
      this.#bytes += size;
    } catch {
      // Gone meanwhile.
    }
  }
}
