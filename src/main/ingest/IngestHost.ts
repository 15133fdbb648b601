import type { Worker } from 'node:worker_threads';
import type { EventName, Events } from '../../ipc/contract.ts';
import type {
  IngestCall,
  IngestDefaults,
  IngestMessage,
  IngestRequestName,
  IngestRequests,
  WatchedPlace,
} from './messages.ts';

const MOST_RESTARTS = 5;
// A program that runs for months may well meet five bad files: an hour of health clears the count.
const HEALTHY_MS = 3_600_000;

export type IngestListener = <N extends EventName>(name: N, payload: Events[N]) => void;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

export interface IngestHostParts {
  readonly makeWorker: () => Worker;
  readonly tell: IngestListener;
  readonly log: (line: string) => void;
}

/**
 * Main's side of the reading worker: asks it by number, passes its events on, and starts a new one
 * with the same folders when it dies.
 */
export class IngestHost {
  readonly #parts: IngestHostParts;
  readonly #places = new Map<string, WatchedPlace>();
  readonly #waiting = new Map<number, Waiting>();
  #defaults: IngestDefaults | null = null;
  #readers: IngestRequests['reader:apply']['request'] | null = null;
  #worker: Worker | null = null;
  #seq = 0;
  #restarts = 0;
  #startedAt = 0;
  #closed = false;

  constructor(parts: IngestHostParts) {
    this.#parts = parts;
    this.#start();
  }

  /** Folders being watched, in the order they were added. */
  get places(): readonly WatchedPlace[] {
    return [...this.#places.values()];
  }

  addSource(place: WatchedPlace): Promise<undefined> {
    this.#places.set(place.id, place);
    return this.request('source:add', place);
  }

  /** How the names of a folder's files are made; its files are read anew. */
  nameSource(sourceId: string, pattern: string | null): Promise<undefined> {
    const place = this.#places.get(sourceId);
    if (place !== undefined) this.#places.set(sourceId, { ...place, namePattern: pattern });
    return this.request('source:name', { sourceId, pattern });
  }

  removeSource(sourceId: string): Promise<undefined> {
    this.#places.delete(sourceId);
    return this.request('source:remove', { sourceId });
  }

  setDefaults(defaults: IngestDefaults): Promise<undefined> {
    this.#defaults = defaults;
    return this.request('defaults:set', defaults);
  }

  /** Readers that people made, for all files from now on. */
  setReaders(readers: IngestRequests['reader:apply']['request']): Promise<undefined> {
    this.#readers = readers;
    return this.request('reader:apply', readers);
  }

  request<N extends IngestRequestName>(
    name: N,
    request: IngestRequests[N]['request'],
  ): Promise<IngestRequests[N]['response']> {
    const worker = this.#worker;
    if (worker === null) {
      return Promise.reject(new Error('Reading has stopped. Please start Shelflight again.'));
    }
    const seq = ++this.#seq;
    return new Promise((resolve, reject) => {
      this.#waiting.set(seq, { resolve, reject });
      worker.postMessage({ seq, name, request } as IngestCall);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#worker = null;
    this.#refuseWaiting('Shelflight is closing.');
    await worker?.terminate();
  }

  #start(): void {
    const worker = this.#parts.makeWorker();
    this.#worker = worker;
    this.#startedAt = Date.now();
    worker.on('message', (message: IngestMessage) => this.#receive(message));
    worker.on('error', (error) => this.#parts.log(`reading worker: ${error.stack ?? error}`));
    worker.on('exit', (code) => this.#exited(worker, code));
  }

  #receive(message: IngestMessage): void {
    if (message.kind === 'event') {
      this.#parts.tell(message.name, message.payload);
      return;
    }
    const waiting = this.#waiting.get(message.seq);
    this.#waiting.delete(message.seq);
    if (message.kind === 'answer') {
      waiting?.resolve(message.value as never);
      return;
    }
    this.#parts.log(`reading worker refused: ${message.stack ?? message.message}`);
    waiting?.reject(new Error(message.message));
  }

  #exited(worker: Worker, code: number): void {
    if (this.#closed || worker !== this.#worker) return;
    this.#parts.log(`reading worker ended with status ${code}`);
    this.#worker = null;
    this.#refuseWaiting('Reading was interrupted and starts again.');
    if (Date.now() - this.#startedAt > HEALTHY_MS) this.#restarts = 0;
    if (this.#restarts >= MOST_RESTARTS) {
      this.#parts.tell('reading:failed', {
        message: `Reading stopped ${MOST_RESTARTS + 1} times and was given up. Please start Shelflight again; no data are lost.`,
        restarted: false,
      });
      return;
    }
    this.#restarts++;
    this.#start();
    this.#restore();
    this.#parts.tell('reading:failed', {
      message: 'Reading was interrupted; the folders are being read again.',
      restarted: true,
    });
  }

  #restore(): void {
    // A refusal here comes from the new worker's end, which is told by its own exit.
    if (this.#defaults) this.request('defaults:set', this.#defaults).catch(() => {});
    if (this.#readers) this.request('reader:apply', this.#readers).catch(() => {});
    for (const place of this.#places.values()) this.request('source:add', place).catch(() => {});
  }

  #refuseWaiting(message: string): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(message));
  }
}
