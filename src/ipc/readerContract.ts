import type { MappingPreview } from '../core/read/mapping/previewMapping.ts';
import type { GivenLayout, MappingProposal } from '../core/read/mapping/proposeMapping.ts';
import type { TableMapping } from '../core/read/mapping/TableMapping.ts';
import type { SaveResult } from './saving.ts';

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

export interface ReaderRequests {
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
}

export const readerRequestNames = [
  'reader:apply',
  'reader:export',
  'reader:import',
  'mapping:propose',
  'mapping:preview',
] as const satisfies readonly (keyof ReaderRequests)[];
