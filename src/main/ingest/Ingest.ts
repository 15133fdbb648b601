import { deviceIdOf } from '../../core/device.ts';
import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import { SeriesStore } from '../../core/series/SeriesStore.ts';
import type { FileAccess } from './FileAccess.ts';
import { FileRegister } from './FileRegister.ts';
import { FolderPoller, type PollerOptions } from './FolderPoller.ts';
import { isNetworkPath } from './isNetworkPath.ts';
import { joinLibrary } from './joinLibrary.ts';
import { MappingDesk } from './MappingDesk.ts';
import type { IngestRequestName, IngestRequests, WatchedPlace } from './messages.ts';
import { NamedReaders } from './NamedReaders.ts';
import { Notifier, type Tell } from './Notifier.ts';
import { Pace } from './Pace.ts';
import { ReadQueue } from './ReadQueue.ts';
import { RestingFiles } from './RestingFiles.ts';
import type { WatchedFile } from './WatchedFile.ts';
import { WatchedSource } from './WatchedSource.ts';

type Answers = {
  readonly [N in IngestRequestName]: (
    request: IngestRequests[N]['request'],
  ) => IngestRequests[N]['response'];
};

/** One question: its name decides what is asked with it and what is answered. */
export interface Asked<N extends IngestRequestName> {
  readonly name: N;
  readonly request: IngestRequests[N]['request'];
}

/** What a test replaces. */
export interface IngestOptions {
  readonly poller?: Pick<PollerOptions, 'disk' | 'tickMs' | 'hints'>;
  readonly access?: FileAccess;
}

/** Owns all that was read: watches the sources, reads what is new, answers about it. */
export class Ingest {
  readonly #options: IngestOptions;
  readonly #store = new SeriesStore();
  readonly #sources = new Map<string, WatchedSource>();
  readonly #readers = new NamedReaders();
  readonly #register: FileRegister;
  readonly #files: ReadonlyMap<string, WatchedFile>;
  readonly #mappings: MappingDesk;
  readonly #queue = new ReadQueue();
  readonly #resting = new RestingFiles((file) => this.#settle(file));
  readonly #retries = new Map<WatchedFile, NodeJS.Timeout>();
  readonly #notifier: Notifier;
  readonly #pace = new Pace();
  #isWorking = false;

  constructor(tell: Tell, options: IngestOptions = {}) {
    this.#options = options;
    this.#register = new FileRegister({
      readers: () => this.#readers.readers,
      access: options.access,
      toRead: (file) => this.#enqueue(file),
      removed: (file) => this.#letGo(file),
    });
    this.#files = this.#register.byId;
    this.#mappings = new MappingDesk(this.#files, this.#readers);
    this.#notifier = new Notifier(tell, () => this.#answers['source:list'](undefined));
  }

  answer<N extends IngestRequestName>({ name, request }: Asked<N>): IngestRequests[N]['response'] {
    return this.#answers[name](request);
  }

  close(): void {
    for (const id of [...this.#sources.keys()]) this.#removeSource(id);
    this.#resting.close();
    this.#notifier.close();
  }

  readonly #answers: Answers = {
    'source:add': (place) => this.#addSource(place),
    'source:remove': ({ sourceId }) => this.#removeSource(sourceId),
    'source:rescan': ({ sourceId }) => this.#rescan(sourceId),
    'source:list': () => [...this.#sources.values()].map((source) => source.state()),
    'defaults:set': (defaults) => {
      this.#store.setDefaults(defaults);
      return undefined;
    },
    'library:read': (options) => joinLibrary(this.#store, this.#files, options),
    'series:read': (request) => this.#store.readSeries(request),
    'cohort:read': (request) => this.#store.readCohort(request),
    'figures:read': (request) => this.#store.readFigures(request),
    'sweep:list': ({ deviceIds, overrides }) => this.#store.listSweeps(deviceIds, overrides),
    'sweep:read': ({ sweepIds, overrides }) => this.#store.readSweeps(sweepIds, overrides),
    'file:list': () => [...this.#files.values()].map((file) => file.state()),
    'file:read': ({ fileId }) => this.#files.get(fileId)?.detail() ?? null,
    'reader:apply': ({ readers }) => this.#applyReaders(readers),
    'mapping:propose': (request) => this.#mappings.propose(request),
    'mapping:preview': (request) => this.#mappings.preview(request),
  };

  #addSource(place: WatchedPlace): undefined {
    if (this.#sources.has(place.id)) return;
    const source = new WatchedSource(place, (self) => this.#poller(self, place.path));
    this.#sources.set(place.id, source);
    source.poller.start();
    this.#notifier.sourcesChanged();
  }

  #applyReaders(readers: readonly TableMapping[]): undefined {
    const concerns = this.#readers.set(readers);
    if (concerns === null) return;
    for (const file of this.#files.values()) {
      if (!concerns({ file: file.state(), head: file.head })) continue;
      file.forget();
      this.#sources.get(file.sourceId)?.rereads(file);
      this.#enqueue(file);
    }
    this.#notifier.sourcesChanged();
  }

  #poller(source: WatchedSource, root: string): FolderPoller {
    const trustsInode = !isNetworkPath(root);
    return new FolderPoller({
      ...this.#options.poller,
      root,
      listener: {
        changed: (changes) => {
          this.#register.followFolder(source, changes, trustsInode);
          this.#notifier.filesChanged();
          this.#notifier.sourcesChanged();
        },
        listed: () => {
          source.listed();
          this.#notifier.sourcesChanged();
        },
        offline: (reason) => {
          source.goOffline(reason, new Date());
          this.#notifier.sourcesChanged();
        },
      },
    });
  }

  #removeSource(sourceId: string): undefined {
    const source = this.#sources.get(sourceId);
    if (source === undefined) return;
    source.poller.stop();
    this.#sources.delete(sourceId);
    this.#register.removeAllOf(source);
    this.#notifier.sourcesChanged();
    this.#notifier.filesChanged();
  }

  #rescan(sourceId: string | null): undefined {
    for (const [id, source] of this.#sources) {
      if (sourceId === null || id === sourceId) source.poller.rescan();
    }
  }

  /** What was read of a file that is gone goes, too. */
  #letGo(file: WatchedFile): void {
    this.#queue.remove(file);
    this.#resting.forget(file);
    clearTimeout(this.#retries.get(file));
    this.#retries.delete(file);
    this.#sources.get(file.sourceId)?.done(file);
    this.#notifier.devicesChanged(this.#store.removeFile(file.id));
  }

  #enqueue(file: WatchedFile): void {
    this.#queue.add(file);
    if (!this.#isWorking) this.#work();
  }

  /** Reads what waits, in slices, so that requests are answered in between. */
  async #work(): Promise<void> {
    this.#isWorking = true;
    await this.#pace.breathe();
    for (let file = this.#queue.next(); file !== null; file = this.#queue.next()) {
      let isRead = false;
      this.#resting.forget(file);
      // A file that was removed meanwhile is let go.
      while (!isRead && this.#files.get(file.id) === file) {
        isRead = file.read(this.#pace.until);
        await this.#pace.breathe();
      }
      if (!isRead || this.#files.get(file.id) !== file) continue;
      this.#wasRead(file);
      for (const { device } of file.parsed?.tracks ?? []) {
        this.#store.workOut(deviceIdOf(device.label));
        await this.#pace.breathe();
      }
    }
    this.#isWorking = false;
  }

  #wasRead(file: WatchedFile): void {
    this.#retryLater(file);
    this.#keep(file);
    this.#resting.watch(file);
    const source = this.#sources.get(file.sourceId);
    if (source !== undefined && file.isArchive) this.#register.followArchive(source, file);
    const wasFirst = source?.isFirstReading;
    source?.done(file);
    this.#notifier.sourcesChanged();
    this.#notifier.filesChanged();
    // The first chart must not wait for the pause between two events.
    if (wasFirst && !source?.isFirstReading) this.#notifier.flush();
  }

  #settle(file: WatchedFile): void {
    const outcome = file.settle();
    if (outcome === 'unchanged') return;
    if (outcome === 'reread') this.#enqueue(file);
    else this.#keep(file);
    this.#notifier.filesChanged();
  }

  #keep(file: WatchedFile): void {
    if (file.takeRestart()) this.#notifier.devicesChanged(this.#store.removeFile(file.id));
    if (file.parsed === null) return;
    this.#notifier.devicesChanged(this.#store.setFile(file.id, file.path, file.parsed));
  }

  #retryLater(file: WatchedFile): void {
    clearTimeout(this.#retries.get(file));
    this.#retries.delete(file);
    const waitMs = file.retryAfterMs;
    if (waitMs !== null) {
      this.#retries.set(
        file,
        setTimeout(() => this.#enqueue(file), waitMs),
      );
    }
  }
}
