import type { FileKind, Rejection } from '../core/read/Reader.ts';

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
