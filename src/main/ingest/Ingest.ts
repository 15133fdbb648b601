import { deviceIdOf } from '../../core/device.ts';
import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import { ReadAhead, type ReadAheadParts } from './ahead/ReadAhead.ts';
import type { FileCache } from './cache/FileCache.ts';
import { Keeping } from './cache/Keeping.ts';
import { diagnoseReading } from './diagnoseReading.ts';
import type { FileAccess } from './FileAccess.ts';
import { FileRegister } from './FileRegister.ts';
import { FolderPoller, type PollerOptions } from './FolderPoller.ts';
import type { Answers, Asked } from './IngestAnswers.ts';
import { isNetworkPath } from './isNetworkPath.ts';
import { joinLibrary } from './joinLibrary.ts';
import { MappingDesk } from './MappingDesk.ts';
import { Measurements } from './Measurements.ts';
import { measurementAnswers } from './measurementAnswers.ts';
import type {
  IngestDefaults,
  IngestRequestName,
  IngestRequests,
  WatchedPlace,
} from './messages.ts';
import { NamedReaders } from './NamedReaders.ts';
import { Notifier, type Tell } from './Notifier.ts';
import { ReadingWork } from './ReadingWork.ts';
import { ReadQueue } from './ReadQueue.ts';
import { RestingFiles } from './RestingFiles.ts';
import { Retries } from './Retries.ts';
import { Troubles } from './Troubles.ts';
import type { WatchedFile } from './WatchedFile.ts';
import { WatchedSource } from './WatchedSource.ts';
import { WatchedSources } from './WatchedSources.ts';

/** Where things are kept, and what a test replaces. */
export interface IngestOptions {
  readonly poller?: Pick<PollerOptions, 'disk' | 'tickMs' | 'hints'>;
  readonly access?: FileAccess;
  /** Where what was read is kept for the next start. */
  readonly cache?: FileCache;
  /** Threads that read new files ahead. */
  readonly ahead?: Pick<ReadAheadParts, 'makeWorker' | 'threads' | 'longBytes'>;
}

// Longer than most files: it only ties its parts together, and each of them needs several others.
/** Owns all that was read: watches the sources, reads what is new, answers about it. */
export class Ingest {
  readonly #options: IngestOptions;
  readonly #measured = new Measurements();
  readonly #sources = new WatchedSources();
  readonly #readers = new NamedReaders();
  readonly #register: FileRegister;
  readonly #files: ReadonlyMap<string, WatchedFile>;
  readonly #mappings: MappingDesk;
  readonly #queue = new ReadQueue();
  readonly #resting = new RestingFiles((file) => this.#settle(file));
  readonly #retries = new Retries((file) => this.#work.add(file));
  readonly #notifier: Notifier;
  readonly #troubles = new Troubles();
  readonly #ahead: ReadAhead | null;
  readonly #work: ReadingWork;
  readonly #keeping: Keeping | null;
  readonly #answers: Answers;
  #defaults: IngestDefaults | null = null;

  constructor(tell: Tell, options: IngestOptions = {}) {
    this.#options = options;
    this.#register = new FileRegister({
      readers: () => this.#readers.readers,
      access: options.access,
      toRead: (file) => this.#work.add(file),
      kept: (file) => this.#keeping?.open(file) ?? null,
      removed: (file, isGone) => this.#letGo(file, isGone),
    });
    this.#files = this.#register.byId;
    this.#keeping = options.cache ? this.#keepIn(options.cache) : null;
    const isWatched = (file: WatchedFile) => this.#files.get(file.id) === file;
    this.#ahead = options.ahead
      ? new ReadAhead({
          ...options.ahead,
          readers: () => this.#readers,
          comesBack: (file) => this.#work.add(file),
          died: (file, reason) =>
            this.#troubles.note(
              file.path,
              `Another thread could not read this file ahead (${reason}); files are read one after the other until the next start.`,
            ),
        })
      : null;
    this.#work = new ReadingWork({
      queue: this.#queue,
      ahead: this.#ahead,
      isWatched,
      begins: (file) => this.#resting.forget(file),
      wasRead: (file) => this.#wasRead(file),
      workOut: (label) => this.#measured.series.workOut(deviceIdOf(label)),
      ended: () => this.#keeping?.endWhenRead(),
    });
    this.#mappings = new MappingDesk(this.#files, this.#readers);
    this.#answers = this.#allAnswers();
    this.#notifier = new Notifier(tell, () => this.#sources.states());
  }

  answer<N extends IngestRequestName>({ name, request }: Asked<N>): IngestRequests[N]['response'] {
    return this.#keeping?.answer(name, request) ?? this.#answers[name](request);
  }

  close(): void {
    for (const id of [...this.#sources.keys()]) this.#removeSource(id);
    this.#ahead?.close();
    this.#resting.close();
    this.#notifier.close();
    this.#keeping?.keeper.close();
  }

  #allAnswers(): Answers {
    return {
      ...measurementAnswers({
        store: this.#measured.series,
        spectra: this.#measured.spectra,
        files: this.#files,
        mappings: this.#mappings,
        library: (request) => this.answer({ name: 'library:read', request }),
      }),
      'library:read': (options) => joinLibrary(this.#measured.series, this.#files, options),
      'source:add': (place) => this.#addSource(place),
      'source:name': ({ sourceId, pattern }) => this.#nameSource(sourceId, pattern),
      'source:remove': ({ sourceId }) => this.#removeSource(sourceId),
      'source:rescan': ({ sourceId }) => this.#sources.rescan(sourceId),
      'source:list': () => this.#sources.states(),
      'defaults:set': (defaults) => {
        this.#defaults = defaults;
        this.#measured.series.setDefaults(defaults);
        return undefined;
      },
      'reader:apply': ({ readers }) => this.#applyReaders(readers),
      'reading:diagnose': () =>
        diagnoseReading({
          store: this.#measured.series,
          files: this.#files.values(),
          sources: this.#sources.values(),
          troubles: this.#troubles,
          cache: this.#options.cache,
          filesReadAhead: this.#ahead?.filesRead ?? 0,
        }),
      'cache:clear': () => {
        this.#options.cache?.clear();
        return undefined;
      },
    };
  }

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
      if (concerns({ file: file.state(), head: file.head })) this.#readAnew(file);
    }
    this.#notifier.sourcesChanged();
  }

  #nameSource(sourceId: string, pattern: string | null): undefined {
    const source = this.#sources.get(sourceId);
    if (source === undefined || (source.place.namePattern ?? null) === pattern) return;
    source.nameFiles(pattern);
    for (const file of source.files.values()) this.#readAnew(file);
    this.#notifier.sourcesChanged();
  }

  #readAnew(file: WatchedFile): void {
    file.forget();
    this.#sources.get(file.sourceId)?.rereads(file);
    this.#work.add(file);
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
          this.#keeping?.listed();
        },
        offline: (reason) => {
          source.goOffline(reason, new Date());
          this.#troubles.note(root, reason);
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

  /** What was read of a file that is gone goes, too. */
  #letGo(file: WatchedFile, isGone: boolean): void {
    this.#queue.remove(file);
    file.forget();
    if (isGone) this.#keeping?.keeper.remove(file);
    else this.#keeping?.keeper.forget(file);
    this.#resting.forget(file);
    this.#retries.forget(file);
    this.#sources.get(file.sourceId)?.done(file);
    this.#notifier.devicesChanged(this.#measured.remove(file));
  }

  #keepIn(cache: FileCache): Keeping {
    return new Keeping({
      cache,
      files: this.#files,
      queue: this.#queue,
      settings: () => JSON.stringify([this.#defaults, this.#sources.naming]),
      readers: () => this.#readers.text,
      isWorking: () => this.#work.isWorking,
      isFirstReading: () => this.#sources.isReading,
      answerOf: (name, request) => this.#answers[name](request as never),
      changed: () => {
        this.#notifier.filesChanged();
        this.#notifier.flush();
      },
    });
  }

  #wasRead(file: WatchedFile): void {
    this.#retries.watch(file);
    const { state, message } = file.state();
    if (state === 'failed' && message !== null) this.#troubles.note(file.path, message);
    this.#notifier.devicesChanged(this.#measured.take(file));
    this.#resting.watch(file);
    this.#keeping?.keeper.wasRead(file);
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
    if (outcome === 'reread') this.#work.add(file);
    else this.#notifier.devicesChanged(this.#measured.take(file));
    this.#keeping?.keeper.wasRead(file);
    this.#notifier.filesChanged();
  }
}
