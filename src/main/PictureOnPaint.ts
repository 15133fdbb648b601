import { app, type BrowserWindow } from 'electron';
import { sentenceOf } from './sentenceOf.ts';
import type { StartOptions } from './startOptions.ts';
import { takePicture } from './takePicture.ts';

// A page that never says it has painted must not keep a script waiting for ever.
const PATIENCE_MS = 60_000;

/** Takes the picture that the command line asks for, once, when charts are painted and all is read. */
export class PictureOnPaint {
  readonly #options: StartOptions;
  readonly #windowNow: () => BrowserWindow | null;
  readonly #allRead: () => Promise<void>;
  #done = false;

  constructor(
    options: StartOptions,
    windowNow: () => BrowserWindow | null,
    allRead: () => Promise<void>,
  ) {
    this.#allRead = allRead;
    this.#options = options;
    this.#windowNow = windowNow;
    if (options.picture === null && !options.exitAfterPicture) this.#done = true;
    else setTimeout(() => this.#late(), PATIENCE_MS).unref();
  }

  async painted(): Promise<void> {
    if (this.#done) return;
    this.#done = true;
    await this.#allRead();
    this.#leave(await this.#take());
  }

  async #late(): Promise<void> {
    if (this.#done) return;
    this.#done = true;
    console.error('The window painted no chart in time; its picture shows what there is.');
    await this.#take();
    this.#leave(false);
  }

  async #take(): Promise<boolean> {
    const { picture } = this.#options;
    const window = this.#windowNow();
    if (picture === null) return true;
    try {
      if (window === null) throw new Error('there is no window');
      await takePicture(window, picture);
      console.log(`picture written: ${picture}`);
      return true;
    } catch (error) {
      console.error(`The picture ${picture} could not be written: ${sentenceOf(error)}`);
      return false;
    }
  }

  #leave(good: boolean): void {
    if (this.#options.exitAfterPicture) app.exit(good ? 0 : 1);
  }
}
