import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { osUserName } from './osUserName.ts';
import { sentenceOf } from './sentenceOf.ts';
import { type SettingsContent, settingsContent } from './settingsContent.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

const INITIAL: SettingsContent = {
  version: 1,
  settings: {
    defaultAreaCm2: null,
    defaultIrradianceMwCm2: 100,
    colorScheme: 'auto',
    author: osUserName(),
  },
  sources: [],
  window: null,
};

/** Settings and remembered folders, in one JSON file that is either whole or kept aside. */
export class SettingsFile {
  readonly #path: string;
  #content: SettingsContent;
  #writing: Promise<void> = Promise.resolve();
  #message: string | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#content = this.#read();
  }

  get content(): SettingsContent {
    return this.#content;
  }

  /** What the person must know about their settings, once; null when all is well. */
  get message(): string | null {
    return this.#message;
  }

  /** Changes take effect at once; the promise tells when they are on the disk. */
  update(change: Partial<SettingsContent>): Promise<void> {
    this.#content = { ...this.#content, ...change };
    // One write after the other, each with the newest content: the last one written is the newest.
    const next = this.#writing
      .catch(() => {})
      .then(() => {
        mkdirSync(dirname(this.#path), { recursive: true });
        return writeFileAtomic(this.#path, `${JSON.stringify(this.#content, null, 2)}\n`);
      });
    this.#writing = next;
    return next;
  }

  /** Resolves when nothing waits to be written. */
  settled(): Promise<void> {
    return this.#writing.catch(() => {});
  }

  #read(): SettingsContent {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return INITIAL;
      this.#message = `The settings could not be read (${sentenceOf(error)}); Shelflight started with its own.`;
      return INITIAL;
    }
    try {
      return settingsContent.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    } catch {
      this.#message = this.#keepAside();
      return INITIAL;
    }
  }

  /** A file that nobody could read is still the person's: it is never overwritten. */
  #keepAside(): string {
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    const aside = this.#path.replace(/(\.json)?$/, `.broken-${stamp}.json`);
    try {
      renameSync(this.#path, aside);
      return `The settings file was damaged; it is kept as ${aside} and Shelflight started with its own settings.`;
    } catch (error) {
      return `The settings file was damaged and could not be set aside (${sentenceOf(error)}).`;
    }
  }
}
