import type { FitAnswer } from '../core/analysis/fits/runFit.ts';
import type { RunLifetimes } from '../core/analysis/lifetimes.ts';
import type { Sheet } from '../core/devices/Sheet.ts';
import type { EqeColumns } from '../core/eqe/eqeColumns.ts';
import type { ConditionsAnswer, ConditionsRequest } from '../core/isos/conditionQueries.ts';
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
import type { ChangesRequest, RunChange } from '../core/weekly/RunChange.ts';
import type { ChangeMark, Changes } from './Changes.ts';
import type { Diagnostics } from './Diagnostics.ts';
import { type FigureRequests, figureRequestNames, type OpenedFigure } from './figureContract.ts';
import type { FileDetail, FileState } from './fileState.ts';
import type { LibraryChanges, LibraryChangesRequest } from './LibraryChanges.ts';
import { type PaperRequests, paperRequestNames } from './paperContract.ts';
import { type ReaderRequests, readerRequestNames } from './readerContract.ts';
import { type BackupStatus, type RecordRequests, recordRequestNames } from './recordContract.ts';
import type { DocumentRequest, SavedKind, SaveRequest, SaveResult } from './saving.ts';
import type { SourceState } from './sourceState.ts';

/**
 * The one file that main, preload and renderer share: every request the renderer may make, every
 * event main may send. Requests are `noun:verb`, events `noun:pastParticiple`. The renderer names no
 * paths of its own: it holds ids of what main picked.
 */

export type {
  DeckExport,
  DeckExported,
  FigureExport,
  FigureExported,
  OpenedFigure,
} from './figureContract.ts';
export type { FileDetail, FileState, FileStateName } from './fileState.ts';
export type {
  ExportedReader,
  MappingPreviewAnswer,
  MappingProposalAnswer,
  ReaderImport,
} from './readerContract.ts';
export type {
  BackupCopy,
  BackupStatus,
  BackupSummary,
  PictureContent,
  ProjectOpening,
} from './recordContract.ts';
export type {
  DocumentKind,
  DocumentRequest,
  SavedKind,
  SaveRequest,
  SaveResult,
} from './saving.ts';
export type { Progress, SourceState } from './sourceState.ts';

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

export interface Requests extends ReaderRequests, RecordRequests, FigureRequests, PaperRequests {
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
  'backup:changed': BackupStatus;
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
  'document:save',
  'sheet:read',
  'picture:save',
  'picture:copy',
  ...readerRequestNames,
  ...recordRequestNames,
  ...figureRequestNames,
  ...paperRequestNames,
  'diagnostics:read',
  'cache:clear',
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
