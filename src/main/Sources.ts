import { existsSync } from 'node:fs';
import { parseNamePattern } from '../core/read/mapping/NamePattern.ts';
import type { SourceState } from '../ipc/contract.ts';
import { folderToWatch } from './folderToWatch.ts';
import type { IngestHost } from './ingest/IngestHost.ts';
import { isInside } from './isInside.ts';
import type { SettingsFile } from './SettingsFile.ts';
import { sourceIdOf } from './sourceIdOf.ts';

export interface SourcesParts {
  readonly ingest: IngestHost;
  readonly settings: SettingsFile;
  /** The synthetic sample study; may be absent from a build. */
  readonly sampleFolder: string;
  /** Watched for this session only, instead of the remembered folders. */
  readonly sessionFolder: string | null;
}

/** Which folders are watched: the remembered ones, or the sample until there are any. */
export class Sources {
  readonly #parts: SourcesParts;

  constructor(parts: SourcesParts) {
    this.#parts = parts;
  }

  async open(): Promise<void> {
    const { settings, sessionFolder } = this.#parts;
    const remembered = settings.content.sources;
    const opened = sessionFolder === null ? remembered : [{ path: sessionFolder }];
    await Promise.all(
      opened.map(({ path, namePattern }) => this.#watch(path, false, namePattern ?? null)),
    );
    if (opened.length === 0) await this.#openSample();
  }

  list(): Promise<readonly SourceState[]> {
    return this.#parts.ingest.request('source:list', undefined);
  }

  /** A folder that is watched already, by itself or through an outer one, is not added again. */
  async add(path: string): Promise<SourceState> {
    const folder = folderToWatch(path);
    const own = this.#parts.ingest.places.filter(({ isSample }) => !isSample);
    const present = own.find((place) => place.path === folder || isInside(folder, place.path));
    if (present) return this.#stateOf(present.id);
    // The outer folder reads everything that these read.
    const inner = own.filter((place) => isInside(place.path, folder));
    const samples = this.#parts.ingest.places.filter(({ isSample }) => isSample);
    for (const place of [...inner, ...samples]) await this.#parts.ingest.removeSource(place.id);
    await this.#watch(folder, false);
    await this.#remember();
    return this.#stateOf(sourceIdOf(folder));
  }

  async remove(sourceId: string): Promise<readonly SourceState[]> {
    if (!this.#parts.ingest.places.some(({ id }) => id === sourceId)) return this.list();
    await this.#parts.ingest.removeSource(sourceId);
    await this.#remember();
    return this.list();
  }

  /**
   * Says how the names of a folder's files are made; null: as they are. Rejects with a sentence when
   * the pattern cannot be used.
   */
  async nameFiles(sourceId: string, pattern: string | null): Promise<readonly SourceState[]> {
    const parsed = pattern === null ? null : parseNamePattern(pattern);
    if (parsed?.pattern === null) throw new Error(parsed.error);
    if (this.#parts.ingest.places.some(({ id }) => id === sourceId)) {
      await this.#parts.ingest.nameSource(sourceId, pattern);
      await this.#remember();
    }
    return this.list();
  }

  rescan(sourceId: string | null): Promise<undefined> {
    return this.#parts.ingest.request('source:rescan', { sourceId });
  }

  async #openSample(): Promise<void> {
    const { sampleFolder } = this.#parts;
    if (existsSync(sampleFolder)) await this.#watch(sampleFolder, true);
  }

  async #watch(path: string, isSample: boolean, namePattern: string | null = null): Promise<void> {
    await this.#parts.ingest.addSource({ id: sourceIdOf(path), path, isSample, namePattern });
  }

  async #remember(): Promise<void> {
    if (this.#parts.sessionFolder !== null) return;
    const sources = this.#parts.ingest.places
      .filter(({ isSample }) => !isSample)
      .map(({ path, namePattern }) => (namePattern ? { path, namePattern } : { path }));
    await this.#parts.settings.update({ sources });
  }

  async #stateOf(sourceId: string): Promise<SourceState> {
    const state = (await this.list()).find(({ id }) => id === sourceId);
    if (!state) throw new Error('The folder could not be added.');
    return state;
  }
}
