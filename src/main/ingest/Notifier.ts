import type { Events } from '../../ipc/contract.ts';
import type { IngestEventName } from './messages.ts';

const AT_MOST_EVERY_MS = 100;
/** A tester writes the rows of all its channels within so long: they are told, and drawn, together. */
const GATHER_MS = 20;

export type Tell = <N extends IngestEventName>(name: N, payload: Events[N]) => void;

/**
 * Says what changed, at most every 100 ms: the first change with what comes right behind it, what follows
 * together. Changes are collected, so none is lost, however many come.
 */
export class Notifier {
  readonly #tell: Tell;
  readonly #sources: () => Events['source:changed'];
  readonly #deviceIds = new Set<string>();
  #hasFiles = false;
  #hasSources = false;
  #toldAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;

  /** `sources` is asked when the event goes out, so that it tells the newest state. */
  constructor(tell: Tell, sources: () => Events['source:changed']) {
    this.#tell = tell;
    this.#sources = sources;
  }

  devicesChanged(deviceIds: Iterable<string>): void {
    for (const id of deviceIds) this.#deviceIds.add(id);
    if (this.#deviceIds.size > 0) this.#schedule();
  }

  filesChanged(): void {
    this.#hasFiles = true;
    this.#schedule();
  }

  sourcesChanged(): void {
    this.#hasSources = true;
    this.#schedule();
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(): void {
    if (this.#timer !== null) return;
    const waitMs = Math.max(GATHER_MS, this.#toldAt + AT_MOST_EVERY_MS - performance.now());
    this.#timer = setTimeout(() => this.flush(), waitMs);
  }

  /** Tells now what is collected. */
  flush(): void {
    this.close();
    this.#toldAt = performance.now();
    const deviceIds = [...this.#deviceIds];
    const [hasFiles, hasSources] = [this.#hasFiles, this.#hasSources];
    this.#deviceIds.clear();
    this.#hasFiles = false;
    this.#hasSources = false;
    if (hasSources) this.#tell('source:changed', this.#sources());
    if (hasFiles) this.#tell('files:changed', undefined);
    if (deviceIds.length > 0) this.#tell('series:changed', { deviceIds });
  }
}
