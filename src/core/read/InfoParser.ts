import type { FileParser, ParsedFile } from './Reader.ts';

/** A file that is recognised and holds no measurement: its lines are not looked at. */
export class InfoParser implements FileParser {
  readonly #message: string | null;

  constructor(message: string | null) {
    this.#message = message;
  }

  feed(): void {}

  /** Nothing of it is read, so nothing of it waits. */
  feedUnterminated(): boolean {
    return true;
  }

  parsed(): ParsedFile {
    return {
      kind: 'info',
      tracks: [],
      sweeps: [],
      rows: 0,
      rejected: 0,
      rejections: [],
      assumptions: [],
      message: this.#message,
    };
  }
}
