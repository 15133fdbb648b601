import { deviceIdOf } from '../../core/device.ts';
import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import { SeriesStore } from '../../core/series/SeriesStore.ts';
import type { SnapshotChanges } from '../../core/watch/diffSnapshots.ts';
import type { FileAccess } from './FileAccess.ts';
import { FolderPoller, type PollerOptions } from './FolderPoller.ts';
import { isNetworkPath } from './isNetworkPath.ts';
import { joinLibrary } from './joinLibrary.ts';
import { MappingDesk } from './MappingDesk.ts';
import { memberFiles } from './memberFiles.ts';
import type { IngestRequestName, IngestRequests, WatchedPlace } from './messages.ts';
import { NamedReaders } from './NamedReaders.ts';
import { Notifier, type Tell } from './Notifier.ts';
import { Pace } from './Pace.ts';
import { ReadQueue } from './ReadQueue.ts';
import { RestingFiles } from './RestingFiles.ts';
import { WatchedFile } from './WatchedFile.ts';
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
  readonly #files = new Map<string, WatchedFile>();
  readonly #readers = new NamedReaders();
  readonly #mappings = new MappingDesk(this.#files, this.#readers);
  readonly #queue = new ReadQueue();
  readonly #resting = new RestingFiles((file) => this.#settle(file));
  readonly #retries = new Map<WatchedFile, NodeJS.Timeout>();
  readonly #notifier: Notifier;
  readonly #pace = new Pace();
  #isWorking = false;

  constructor(tell: Tell, options: IngestOptions = {}) {
    this.#options = options;
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
        changed: (changes) => this.#filesChanged(source, changes, trustsInode),
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
    for (const file of source.files.values()) this.#removeFile(file);
    this.#notifier.sourcesChanged();
    this.#notifier.filesChanged();
  }

  #rescan(sourceId: string | null): undefined {
    for (const [id, source] of this.#sources) {
      if (sourceId === null || id === sourceId) source.poller.rescan();
    }
  }

  #filesChanged(source: WatchedSource, changes: SnapshotChanges, trustsInode: boolean): void {
    const { added, grown, replaced, removed } = changes;
    for (const { path } of removed) {
      const file = source.files.get(path);
      source.files.delete(path);
      if (file) this.#removeFile(file);
      this.#removeMembers(source, path, new Set());
    }
    for (const stat of [...added, ...grown, ...replaced]) {
      let file = source.files.get(stat.path);
      if (file === undefined) {
        const { id: sourceId, path: root } = source.place;
        const readers = () => this.#readers.readers;
        const place = { sourceId, root, stat, trustsInode, readers };
        file = new WatchedFile(place, this.#options.access);
        source.files.set(stat.path, file);
        this.#files.set(file.id, file);
        source.found(file);
      }
      file.noteStat(stat);
      this.#enqueue(file);
    }
    this.#notifier.filesChanged();
    this.#notifier.sourcesChanged();
  }

  /** The files of an archive follow what it holds now. */
  #followMembers(source: WatchedSource, archive: WatchedFile): void {
    const members = memberFiles(archive, source.place.path, () => this.#readers.readers);
    this.#removeMembers(source, archive.path, new Set(members.map(({ path }) => path)));
    for (const made of members) {
      const known = source.files.get(made.path);
      const member = known ?? made;
      if (known === undefined) {
        source.files.set(made.path, made);
        this.#files.set(made.id, made);
        source.found(made);
      }
      member.noteStat(made.stat);
      this.#enqueue(member);
    }
  }

  #removeMembers(source: WatchedSource, archivePath: string, kept: ReadonlySet<string>): void {
    for (const [path, file] of source.files) {
      if (!path.startsWith(`${archivePath}/`) || kept.has(path)) continue;
      source.files.delete(path);
      this.#removeFile(file);
    }
  }

  #removeFile(file: WatchedFile): void {
    this.#queue.remove(file);
    this.#resting.forget(file);
    clearTimeout(this.#retries.get(file));
    this.#retries.delete(file);
    this.#files.delete(file.id);
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
    if (source !== undefined && file.isArchive) this.#followMembers(source, file);
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
