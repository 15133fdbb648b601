import type { CellTable } from '../core/records/annotationTable.ts';
import type { Committed } from '../core/records/Committed.ts';
import type { RecordState } from '../core/records/RecordState.ts';
import type { SaveResult } from './contract.ts';

/** The part of the contract that is about what people wrote: its backup, and moving it. */

/** How the backup of what people wrote is doing. */
export interface BackupStatus {
  readonly state: 'kept' | 'failing';
  /** A sentence while it fails. */
  readonly message: string | null;
  /** Wall clock (ms since 1970) when it was last known to have everything. */
  readonly keptAt: number | null;
  /** Shown to the person; never sent back. */
  readonly folder: string;
  /** Changes that wait for the disk. */
  readonly waiting: number;
}

export interface BackupSummary {
  readonly status: BackupStatus;
  /** Of all records in it, by `recordsDigest`. */
  readonly digest: string;
  readonly records: number;
  readonly pictureIds: readonly string[];
}

/** An earlier state of everything. */
export interface BackupCopy {
  readonly sequence: number;
  /** Wall clock (ms since 1970) when it was written. */
  readonly at: number;
}

/** A picture that annotations show, by the SHA-256 of its bytes. */
export interface PictureContent {
  readonly id: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is in a project file that the person chose, or a sentence why it was not opened. */
export type ProjectOpening =
  | { readonly name: string; readonly error: string }
  | {
      readonly name: string;
      readonly error: null;
      /** Names it in `project:accept`. */
      readonly projectId: string;
      readonly state: RecordState;
      readonly appVersion: string;
      readonly exportedAt: string;
      readonly author: string;
      readonly pictures: number;
      readonly rawFiles: number;
      readonly rawBytes: number;
    };

export interface RecordRequests {
  'backup:open': { request: undefined; response: BackupSummary };
  /** Everything in the backup, or in one of its copies. */
  'backup:load': { request: { sequence: number | null }; response: RecordState };
  /** Answers when the change is on the disk, or when it is clear that it cannot be now. */
  'backup:append': { request: Committed; response: BackupStatus };
  'backup:list': { request: undefined; response: readonly BackupCopy[] };
  /** Opens its folder in the system's file manager. */
  'backup:show': { request: undefined; response: undefined };
  'picture:keep': { request: PictureContent; response: undefined };
  'picture:read': { request: { pictureId: string }; response: PictureContent | null };
  /** Puts the records' database aside and loads all windows again, with an empty one. */
  'storage:reset': { request: undefined; response: undefined };
  /** Main asks the person where. `left`: raw files and pictures that could not be put in. */
  'project:export': {
    request: {
      state: RecordState;
      includesRawFiles: boolean;
      /** Without extension. */
      suggestedName: string;
    };
    response: SaveResult & { readonly left: readonly string[] };
  };
  /** Main asks the person for the file; null when cancelled. Changes nothing yet. */
  'project:open': { request: undefined; response: ProjectOpening | null };
  /** Keeps its pictures; unpacks and watches its raw files where the person says. */
  'project:accept': {
    request: { projectId: string; unpacksRawFiles: boolean };
    response: { readonly unpackedTo: string | null };
  };
  'annotation:export': {
    request: { kind: 'csv' | 'xlsx'; table: CellTable; suggestedName: string };
    response: SaveResult;
  };
}

export const recordRequestNames = [
  'backup:open',
  'backup:load',
  'backup:append',
  'backup:list',
  'backup:show',
  'picture:keep',
  'picture:read',
  'storage:reset',
  'project:export',
  'project:open',
  'project:accept',
  'annotation:export',
] as const satisfies readonly (keyof RecordRequests)[];
