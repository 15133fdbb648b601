import type { FitAnswer } from '../core/analysis/fits/runFit.ts';
import type { RunLifetimes } from '../core/analysis/lifetimes.ts';
import type { Sheet } from '../core/devices/Sheet.ts';
import type { EqeColumns } from '../core/eqe/eqeColumns.ts';
import type { FigureRequest } from '../core/figure/gather/FigureRequest.ts';
import type { FigureFormat } from '../core/figure/journals/JournalPreset.ts';
import type { FigureRecipe } from '../core/figure/recipe/FigureRecipe.ts';
import type { FigureSpec } from '../core/figure/spec.ts';
import type { ConditionsAnswer, ConditionsRequest } from '../core/isos/conditionQueries.ts';
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
  FitRequest,
  Library,
  LifetimesRequest,
  SeriesRequest,
  SweepColumns,
  SweepState,
  TraceColumns,
} from '../core/series/queries.ts';
import type { Deck } from '../core/weekly/deck/Deck.ts';
import type { ChangesRequest, RunChange } from '../core/weekly/RunChange.ts';
import type { ChangeMark, Changes } from './Changes.ts';
import type { LibraryChanges, LibraryChangesRequest } from './LibraryChanges.ts';
import type { DocumentRequest, SavedKind, SaveRequest, SaveResult } from './saving.ts';

export type {
  DocumentKind,
  DocumentRequest,
  SavedKind,
  SaveRequest,
  SaveResult,
} from './saving.ts';

import type { Diagnostics } from './Diagnostics.ts';
import { type PaperRequests, paperRequestNames } from './paperContract.ts';
import { type BackupStatus, type RecordRequests, recordRequestNames } from './recordContract.ts';

/**
 * The one file that main, preload and renderer share: every request the renderer may make, every
 * event main may send. Requests are `noun:verb`, events `noun:pastParticiple`. The renderer names no
 * paths of its own: it holds ids of what main picked.
 */

export type {
  BackupCopy,
  BackupStatus,
  BackupSummary,
  PictureContent,
  ProjectOpening,
} from './recordContract.ts';

/** A watched folder. */
export interface SourceState {
  readonly id: string;
  /** Shown to the person; never sent back. */
  readonly path: string;
  readonly name: string;
  /** The synthetic sample study that opens when nothing has been chosen yet. */
  readonly isSample: boolean;
  /** How the names of its files are made (`{condition}_{pixel}`); null: not said. */
  readonly namePattern: string | null;
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
  /** By the pace so far; null while nothing can be said. */
  readonly secondsLeft: number | null;
}

/**
 * `unread`: its turn has not come; `waiting`: grows, or its last line is unfinished, or it holds a head and no rows yet;
 * `failed`: could not be opened (the message says why and what to do).
 */
export type FileStateName =
  | 'unread'
  | 'read'
  | 'partial'
  | 'waiting'
  | 'unrecognised'
  | 'empty'
  | 'failed';

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
  /** Whose name goes into what is written; empty when nobody said. */
  readonly author: string;
}

/** A figure as the window describes it; main adds version, time and the raw files' hashes. */
export interface FigureExport {
  readonly recipe: {
    readonly spec: FigureSpec;
    readonly request: FigureRequest | null;
    /** Relative paths of the raw files behind it. */
    readonly files: readonly string[];
    readonly notes: readonly string[];
  };
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly withSourceData: boolean;
  /** Without extension; main asks the person where. */
  readonly suggestedName: string;
}

export interface FigureExported extends SaveResult {
  /** Size of the written figure; null when none was. */
  readonly bytes: number | null;
}

/** A deck as the window describes it, with the figures that are drawn as pictures into it. */
export interface DeckExport {
  readonly deck: Deck;
  readonly figures: readonly FigureSpec[];
  /** Without extension; main asks the person where. */
  readonly suggestedName: string;
}

export interface DeckExported extends SaveResult {
  /** Pictures that could not be drawn, and why, a sentence each; the deck is whole without them. */
  readonly problems: readonly string[];
}

/** A figure's file that was dropped on the window. */
export interface OpenedFigure {
  readonly name: string;
  readonly recipe: FigureRecipe;
  /** When and with what it was made, and what happened to its raw files since, a sentence each. */
  readonly changes: readonly string[];
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

/** A reader as it was saved; an old one may no longer be of the shape of a mapping. */
export type ExportedReader = TableMapping | Readonly<Record<string, unknown>>;

/** Readers of a file that the person chose; none and no error when cancelled. */
export interface ReaderImport {
  readonly readers: readonly TableMapping[];
  readonly name: string | null;
  /** A sentence when the file holds no readers. */
  readonly error: string | null;
}

export interface Requests extends RecordRequests, PaperRequests {
  'source:list': { request: undefined; response: readonly SourceState[] };
  /** Opens the folder dialog; null when cancelled. */
  'source:choose': { request: undefined; response: SourceState | null };
  /** Path of a dropped folder, resolved by the preload from the dropped File itself. */
  'source:drop': { request: { path: string }; response: SourceState };
  /** Null: the names are read as without a pattern. All files of the folder are read anew. */
  'source:name': {
    request: { sourceId: string; pattern: string | null };
    response: readonly SourceState[];
  };
  'source:remove': { request: { sourceId: string }; response: readonly SourceState[] };
  'source:rescan': { request: { sourceId: string }; response: undefined };
  'library:read': { request: AnalysisOptions; response: Library };
  'library:changes': { request: LibraryChangesRequest; response: LibraryChanges };
  'series:read': { request: SeriesRequest; response: readonly TraceColumns[] };
  'cohort:read': { request: CohortRequest; response: readonly CohortColumns[] };
  'lifetimes:read': { request: LifetimesRequest; response: readonly RunLifetimes[] };
  /** Null when there is no such run. */
  'fit:read': { request: FitRequest; response: FitAnswer | null };
  'figures:read': { request: FiguresRequest; response: readonly FiguresColumns[] };
  'sweep:list': {
    request: { deviceIds: readonly string[]; overrides: readonly DeviceOverride[] };
    response: readonly SweepState[];
  };
  'sweep:read': {
    request: { sweepIds: readonly string[]; overrides: readonly DeviceOverride[] };
    response: readonly SweepColumns[];
  };
  'conditions:read': { request: ConditionsRequest; response: readonly ConditionsAnswer[] };
  /** Runs now and at an earlier moment. */
  'week:read': { request: ChangesRequest; response: readonly RunChange[] };
  'eqe:read': { request: undefined; response: readonly EqeColumns[] };
  /** The files of all sources, or what became of them since the mark of an earlier answer. */
  'file:changes': { request: { mark: ChangeMark | null }; response: Changes<FileState> };
  'file:read': { request: { fileId: string }; response: FileDetail | null };
  'settings:read': { request: undefined; response: Settings };
  'settings:write': { request: Settings; response: Settings };
  /** All readers that the person made; files that they concern are read anew. */
  'reader:apply': { request: { readers: readonly TableMapping[] }; response: undefined };
  /** Main asks the person where. */
  'reader:export': {
    request: { readers: readonly ExportedReader[]; suggestedName: string };
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
  /** A text that the person asked for; main asks them where. */
  'document:save': { request: DocumentRequest; response: SaveResult };
  /** The tables of a CSV file or workbook that the person chose, for what it says about devices. */
  'sheet:read': { request: { bytes: Uint8Array }; response: readonly Sheet[] };
  'picture:save': { request: SaveRequest; response: SaveResult };
  /** PNG bytes or text to the clipboard. */
  'picture:copy': {
    request: { kind: SavedKind; content: string | Uint8Array };
    response: undefined;
  };
  'diagnostics:read': { request: undefined; response: Diagnostics };
  /** What was kept for the next start is deleted; it is read again then. */
  'cache:clear': { request: undefined; response: undefined };
  /** Main asks the person where; Source Data go beside the figure under its name. */
  'figure:export': { request: FigureExport; response: FigureExported };
  'figure:cancel': { request: undefined; response: undefined };
  'figure:copy': {
    request: { recipe: FigureExport['recipe']; kind: 'svg' | 'png' };
    response: undefined;
  };
  /** Path of a dropped file, resolved by the preload; null when it is no figure of ours. */
  'figure:drop': { request: { path: string }; response: OpenedFigure | null };
  /** Slides as PPTX; main asks the person where, draws the pictures, and writes all or nothing. */
  'deck:export': { request: DeckExport; response: DeckExported };
  /** The renderer has painted its first chart (used to take a picture of the window). */
  'window:painted': { request: undefined; response: undefined };
}

export interface Events {
  'source:changed': readonly SourceState[];
  /** What changed, never the data. */
  'series:changed': { readonly deviceIds: readonly string[] };
  'files:changed': undefined;
  /** Share of a figure's export that is done, 0 to 1. */
  'figure:progressed': { readonly share: number };
  /** The reading worker stopped; `restarted` false means the person must act. */
  'backup:changed': BackupStatus;
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
  /** Opens the recipe inside a dropped figure; null when the file holds none. */
  dropFigure(file: unknown): Promise<OpenedFigure | null>;
}

/** Allow-lists used by the preload; `satisfies` keeps them complete. */
export const requestNames = [
  'source:list',
  'source:choose',
  'source:drop',
  'source:name',
  'source:remove',
  'source:rescan',
  'library:read',
  'library:changes',
  'series:read',
  'cohort:read',
  'lifetimes:read',
  'fit:read',
  'figures:read',
  'sweep:list',
  'sweep:read',
  'conditions:read',
  'week:read',
  'eqe:read',
  'file:changes',
  'file:read',
  'settings:read',
  'settings:write',
  'reader:apply',
  'reader:export',
  'reader:import',
  'mapping:propose',
  'mapping:preview',
  'document:save',
  'sheet:read',
  'picture:save',
  'picture:copy',
  ...recordRequestNames,
  ...paperRequestNames,
  'diagnostics:read',
  'cache:clear',
  'figure:export',
  'figure:cancel',
  'figure:copy',
  'figure:drop',
  'deck:export',
  'window:painted',
] as const satisfies readonly RequestName[];

export const eventNames = [
  'source:changed',
  'series:changed',
  'files:changed',
  'backup:changed',
  'figure:progressed',
  'reading:failed',
] as const satisfies readonly EventName[];
