import type { MappingPreview } from '../core/read/mapping/previewMapping.ts';
import type { GivenLayout, MappingProposal } from '../core/read/mapping/proposeMapping.ts';
import type { TableMapping } from '../core/read/mapping/TableMapping.ts';
import type { FileKind, Rejection } from '../core/read/Reader.ts';
import type {
  AnalysisOptions,
  CohortColumns,
  CohortRequest,
  DeviceOverride,
  FiguresColumns,
  FiguresRequest,
  Library,
  SeriesRequest,
  SweepColumns,
  SweepState,
  TraceColumns,
} from '../core/series/queries.ts';

/**
 * The one file that main, preload and renderer share: every request the renderer may make, every
 * event main may send. Requests are `noun:verb`, events `noun:pastParticiple`. The renderer names no
 * paths of its own: it holds ids of what main picked.
 */

/** A watched folder. */
export interface SourceState {
  readonly id: string;
  /** Shown to the person; never sent back. */
  readonly path: string;
  readonly name: string;
  /** The synthetic sample study that opens when nothing has been chosen yet. */
  readonly isSample: boolean;
  readonly state: 'reading' | 'watching' | 'empty' | 'offline';
  /** One plain sentence: `Folder not reachable since 14:02`, `No files yet`. */
  readonly message: string | null;
  readonly progress: Progress | null;
  readonly files: number;
}

export interface Progress {
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

/**
 * `waiting`: grows, or its last line is unfinished, or it holds a head and no rows yet;
 * `failed`: could not be opened (the message says why and what to do).
 */
export type FileStateName = 'read' | 'partial' | 'waiting' | 'unrecognised' | 'empty' | 'failed';

export interface FileState {
  readonly id: string;
  readonly sourceId: string;
  /** Relative to the source, forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly modifiedAt: number;
  readonly encoding: string | null;
  readonly reader: string | null;
  readonly kind: FileKind | null;
  readonly state: FileStateName;
  readonly rows: number;
  readonly rejected: number;
  /** Bytes of an unfinished last line that wait for their end. */
  readonly waitingBytes: number;
  readonly message: string | null;
}

export interface FileDetail {
  readonly file: FileState;
  readonly rejections: readonly Rejection[];
  readonly assumptions: readonly string[];
  /** The first lines as text, at most 40, each cut at 300 characters. */
  readonly head: readonly string[];
}

/** Owned by main, kept in the settings file. */
export interface Settings {
  /** Used where a file gives no area; null = unknown, then only power is shown. */
  readonly defaultAreaCm2: number | null;
  /** mW/cm2; used where a file gives no irradiance. */
  readonly defaultIrradianceMwCm2: number;
  readonly colorScheme: 'light' | 'dark' | 'auto';
}

export type SavedKind = 'svg' | 'png' | 'csv';

export interface SaveRequest {
  readonly kind: SavedKind;
  /** Without extension; main asks the person where. */
  readonly suggestedName: string;
  readonly content: string | Uint8Array;
}

export interface SaveResult {
  readonly saved: boolean;
  /** Name of the written file, for the message. */
  readonly name: string | null;
  /** A sentence when it failed; null when saved or cancelled. */
  readonly error: string | null;
}

export interface MappingProposalAnswer extends MappingProposal {
  /** Of the file, as in `FileState`. */
  readonly path: string;
}

export interface MappingPreviewAnswer extends MappingPreview {
  /** Other files that the reader will read too. */
  readonly alike: number;
  /** How many of them another reader reads now. */
  readonly alikeReadOtherwise: number;
  /** Paths of the first of them. */
  readonly examples: readonly string[];
}

/** Readers of a file that the person chose; none and no error when cancelled. */
export interface ReaderImport {
  readonly readers: readonly TableMapping[];
  readonly name: string | null;
  /** A sentence when the file holds no readers. */
  readonly error: string | null;
}

export interface Requests {
  'source:list': { request: undefined; response: readonly SourceState[] };
  /** Opens the folder dialog; null when cancelled. */
  'source:choose': { request: undefined; response: SourceState | null };
  /** Path of a dropped folder, resolved by the preload from the dropped File itself. */
  'source:drop': { request: { path: string }; response: SourceState };
  'source:remove': { request: { sourceId: string }; response: readonly SourceState[] };
  'source:rescan': { request: { sourceId: string }; response: undefined };
  'library:read': { request: AnalysisOptions; response: Library };
  'series:read': { request: SeriesRequest; response: readonly TraceColumns[] };
  'cohort:read': { request: CohortRequest; response: readonly CohortColumns[] };
  'figures:read': { request: FiguresRequest; response: readonly FiguresColumns[] };
  'sweep:list': {
    request: { deviceIds: readonly string[]; overrides: readonly DeviceOverride[] };
    response: readonly SweepState[];
  };
  'sweep:read': {
    request: { sweepIds: readonly string[]; overrides: readonly DeviceOverride[] };
    response: readonly SweepColumns[];
  };
  'file:list': { request: undefined; response: readonly FileState[] };
  'file:read': { request: { fileId: string }; response: FileDetail | null };
  'settings:read': { request: undefined; response: Settings };
  'settings:write': { request: Settings; response: Settings };
  /** All readers that the person made; files that they concern are read anew. */
  'reader:apply': { request: { readers: readonly TableMapping[] }; response: undefined };
  /** Main asks the person where. */
  'reader:export': {
    request: { readers: readonly TableMapping[]; suggestedName: string };
    response: SaveResult;
  };
  'reader:import': { request: undefined; response: ReaderImport };
  'mapping:propose': {
    request: { fileId: string; layout: GivenLayout };
    response: MappingProposalAnswer;
  };
  'mapping:preview': {
    request: { fileId: string; mapping: TableMapping };
    response: MappingPreviewAnswer;
  };
  'picture:save': { request: SaveRequest; response: SaveResult };
  /** PNG bytes or text to the clipboard. */
  'picture:copy': {
    request: { kind: SavedKind; content: string | Uint8Array };
    response: undefined;
  };
  /** The renderer has painted its first chart (used to take a picture of the window). */
  'window:painted': { request: undefined; response: undefined };
}

export interface Events {
  'source:changed': readonly SourceState[];
  /** What changed, never the data. */
  'series:changed': { readonly deviceIds: readonly string[] };
  'files:changed': undefined;
  /** The reading worker stopped; `restarted` false means the person must act. */
  'reading:failed': { readonly message: string; readonly restarted: boolean };
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;

/** What `window.api` offers, and nothing else. */
export interface Api {
  request<N extends RequestName>(
    name: N,
    request: Requests[N]['request'],
  ): Promise<Requests[N]['response']>;
  /** Returns the function that ends the subscription. */
  on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void;
  /** Adds a folder that was dropped on the window. */
  dropFolder(file: unknown): Promise<SourceState>;
}

/** Allow-lists used by the preload; `satisfies` keeps them complete. */
export const requestNames = [
  'source:list',
  'source:choose',
  'source:drop',
  'source:remove',
  'source:rescan',
  'library:read',
  'series:read',
  'cohort:read',
  'figures:read',
  'sweep:list',
  'sweep:read',
  'file:list',
  'file:read',
  'settings:read',
  'settings:write',
  'reader:apply',
  'reader:export',
  'reader:import',
  'mapping:propose',
  'mapping:preview',
  'picture:save',
  'picture:copy',
  'window:painted',
] as const satisfies readonly RequestName[];

export const eventNames = [
  'source:changed',
  'series:changed',
  'files:changed',
  'reading:failed',
] as const satisfies readonly EventName[];
