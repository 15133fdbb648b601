import { basename, extname } from 'node:path';
import { parseMapping } from '../../core/read/mapping/parseMapping.ts';
import { parseMappingDraft } from '../../core/read/mapping/parseMappingDraft.ts';
import { parseReadersFile } from '../../core/read/mapping/parseReadersFile.ts';
import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import type { ReaderImport, SaveResult } from '../../ipc/contract.ts';
import type { IngestHost } from '../ingest/IngestHost.ts';
import { sentenceOf } from '../sentenceOf.ts';
import type { Handlers } from './Handlers.ts';

export interface ReaderParts {
  readonly ingest: Pick<IngestHost, 'setReaders' | 'request'>;
  /** Keeps a copy for the next start. */
  readonly keep: (readers: readonly TableMapping[]) => void;
  /** Null when cancelled. */
  readonly choosePathToSave: (suggestedName: string) => Promise<string | null>;
  readonly choosePathToOpen: () => Promise<string | null>;
  readonly write: (path: string, content: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
}

/** Readers that people made: applied, shared as files, proposed and shown before they are kept. */
export function readerHandlers(
  parts: ReaderParts,
): Pick<
  Handlers,
  'reader:apply' | 'reader:export' | 'reader:import' | 'mapping:propose' | 'mapping:preview'
> {
  const { ingest } = parts;
  return {
    'reader:apply'({ readers }) {
      const mappings = readers.map(usable);
      parts.keep(mappings);
      return ingest.setReaders({ readers: mappings });
    },
    'mapping:propose': (request) => ingest.request('mapping:propose', request),
    'mapping:preview': ({ fileId, mapping }) =>
      ingest.request('mapping:preview', { fileId, mapping: draft(mapping) }),
    async 'reader:export'({ readers, suggestedName }): Promise<SaveResult> {
      // What can no longer be used is still the person's, and may be mended in the file.
      const mappings = readers.map((reader) => parseMapping(reader).mapping ?? reader);
      const chosen = await parts.choosePathToSave(`${fileName(suggestedName)}.json`);
      if (chosen === null) return { saved: false, name: null, error: null };
      const path = extname(chosen) === '' ? `${chosen}.json` : chosen;
      const name = basename(path);
      const content = mappings.length === 1 ? mappings[0] : mappings;
      try {
        await parts.write(path, `${JSON.stringify(content, null, 2)}\n`);
        return { saved: true, name, error: null };
      } catch (error) {
        return { saved: false, name, error: `${name} could not be saved: ${sentenceOf(error)}` };
      }
    },
    async 'reader:import'(): Promise<ReaderImport> {
      const path = await parts.choosePathToOpen();
      if (path === null) return { readers: [], name: null, error: null };
      const name = basename(path);
      try {
        const { mappings, error } = parseReadersFile(jsonOf(await parts.read(path)));
        if (mappings !== null) return { readers: mappings, name, error: null };
        return { readers: [], name, error: `${name} was not taken over. ${error}` };
      } catch (error) {
        return { readers: [], name, error: `${name} was not taken over. ${sentenceOf(error)}` };
      }
    },
  };
}

function usable(reader: TableMapping): TableMapping {
  const { mapping, error } = parseMapping(reader);
  if (mapping === null) throw new Error(`The reader “${reader.name}” cannot be used: ${error}`);
  return mapping;
}

function draft(reader: TableMapping): TableMapping {
  const { mapping, error } = parseMappingDraft(reader);
  if (mapping === null) throw new Error(error);
  return mapping;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('It is no JSON file.');
  }
}

function fileName(suggested: string): string {
  const name = suggested.replace(/[^\p{L}\p{N} ._()-]+/gu, '-').replace(/[. ]+$/, '');
  return name.trim().slice(0, 120) || 'reader';
}
