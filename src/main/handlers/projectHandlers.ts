import { randomUUID } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { parseMapping } from '../../core/read/mapping/parseMapping.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import type { FileState, PictureContent, ProjectOpening, SaveResult } from '../../ipc/contract.ts';
import type { PictureFolder } from '../backup/PictureFolder.ts';
import type { WatchedPlace } from '../ingest/messages.ts';
import { ProjectFile } from '../project/ProjectFile.ts';
import { rawFiles } from '../project/rawFiles.ts';
import { writeProject } from '../project/writeProject.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { writeFailure } from '../writeFailure.ts';
import type { Handlers } from './Handlers.ts';

export interface ProjectHandlerParts {
  readonly pictures: Pick<PictureFolder, 'keep' | 'read'>;
  readonly files: () => Promise<readonly FileState[]>;
  readonly places: () => readonly WatchedPlace[];
  /** Null when cancelled. */
  readonly choosePathToSave: (suggestedName: string) => Promise<string | null>;
  readonly choosePathToOpen: () => Promise<string | null>;
  /** The folder below which raw files are unpacked; null when cancelled. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Watches the unpacked raw files. */
  readonly watch: (folder: string) => Promise<unknown>;
  readonly appVersion: string;
  readonly author: () => string;
  readonly now: () => Date;
}

type Names = 'project:export' | 'project:open' | 'project:accept';

/** Moving everything that people wrote to another computer, and taking it over there. */
export function projectHandlers(parts: ProjectHandlerParts): Pick<Handlers, Names> {
  // What was opened and not yet taken over; the newest only.
  let opened: { readonly id: string; readonly name: string; readonly file: ProjectFile } | null =
    null;
  return {
    async 'project:export'({ state, includesRawFiles, suggestedName }) {
      const chosen = await parts.choosePathToSave(`${suggestedName}.shelflight.zip`);
      if (chosen === null) return { saved: false, name: null, error: null, left: [] };
      const path = extname(chosen) === '' ? `${chosen}.shelflight.zip` : chosen;
      return exportTo(path, state, includesRawFiles, parts);
    },
    async 'project:open'(): Promise<ProjectOpening | null> {
      const path = await parts.choosePathToOpen();
      if (path === null) return null;
      const name = basename(path);
      try {
        const file = await ProjectFile.open(path);
        const state = withUsableReaders(file.records());
        opened = { id: randomUUID(), name, file };
        const { appVersion, exportedAt, author, entries } = file.manifest;
        const rawBytes = file.rawFiles.reduce((sum, { bytes }) => sum + bytes, 0);
        const pictures = entries.filter((entry) => entry.path.startsWith('pictures/')).length;
        const facts = { appVersion, exportedAt, author, pictures, rawBytes };
        const rawFileCount = file.rawFiles.length;
        return { name, error: null, projectId: opened.id, state, ...facts, rawFiles: rawFileCount };
      } catch (error) {
        return { name, error: `${name} was not opened. ${sentenceOf(error)}` };
      }
    },
    async 'project:accept'({ projectId, unpacksRawFiles }) {
      if (opened?.id !== projectId) throw new Error('This project file is no longer open.');
      const { file, name } = opened;
      const folder = unpacksRawFiles ? await parts.chooseFolder() : null;
      for (const { id, extension, bytes } of file.pictures()) {
        const mimeType = extension === 'jpg' ? 'image/jpeg' : `image/${extension}`;
        await parts.pictures.keep({ id, mimeType, bytes });
      }
      if (folder === null) return { unpackedTo: null };
      const target = join(folder, name.replace(/(\.shelflight)?\.zip$/i, ''));
      await file.unpackRawFiles(target).catch((error) => {
        throw new Error(`The raw files were not unpacked: ${unpackFailure(error, target)}`);
      });
      await parts.watch(target);
      return { unpackedTo: target };
    },
  };
}

async function exportTo(
  path: string,
  state: RecordState,
  includesRawFiles: boolean,
  parts: ProjectHandlerParts,
): Promise<SaveResult & { readonly left: readonly string[] }> {
  const name = basename(path);
  const missing: string[] = [];
  try {
    const raw = includesRawFiles
      ? await rawFiles(await parts.files(), parts.places())
      : { files: [], left: [] };
    await writeProject(path, {
      state,
      pictures: picturesOf(state, parts, missing),
      rawFiles: raw.files,
      appVersion: parts.appVersion,
      author: parts.author(),
      exportedAt: parts.now().toISOString(),
    });
    const left = [...raw.left, ...missing.map((id) => `picture ${id.slice(0, 8)}`)];
    return { saved: true, name, error: null, left };
  } catch (error) {
    const reason = `${name} could not be saved: ${writeFailure(error)}`;
    return { saved: false, name, error: reason, left: [] };
  }
}

async function* picturesOf(
  { records }: RecordState,
  { pictures }: ProjectHandlerParts,
  missing: string[],
): AsyncIterable<PictureContent> {
  const ids = records.flatMap((record) => (record.type === 'annotation' ? record.pictureIds : []));
  for (const id of new Set(ids)) {
    const picture = await pictures.read(id);
    if (picture === null) missing.push(id);
    else yield picture;
  }
}

/** A reader works on files as soon as it is there: one that cannot be used is not taken over. */
function withUsableReaders(state: RecordState): RecordState {
  for (const record of state.records) {
    if (record.type !== 'reader' || record.deleted) continue;
    const { error } = parseMapping(record.mapping);
    if (error !== null) throw new Error(`One of its readers cannot be used: ${error}`);
  }
  return state;
}

function unpackFailure(error: unknown, target: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'EEXIST' ? `there is already a folder ${target}.` : writeFailure(error);
}
