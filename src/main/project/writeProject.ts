import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ProjectEntry, projectSchema } from '../../core/records/ProjectManifest.ts';
import { printRecordsFile } from '../../core/records/printRecordsFile.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import type { PictureContent } from '../../ipc/contract.ts';
import type { RawFile } from './rawFiles.ts';
import { ZipWriter } from './ZipWriter.ts';

export interface ProjectParts {
  readonly state: RecordState;
  readonly pictures: AsyncIterable<PictureContent>;
  readonly rawFiles: readonly RawFile[];
  readonly appVersion: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
}

const extensionOf: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** Writes a project file, whole or not at all: beside the target first, then renamed over it. */
export async function writeProject(path: string, parts: ProjectParts): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(beside, 'w');
    try {
      const zip = new ZipWriter(file);
      const entries = await addEntries(zip, parts);
      const { appVersion, author, exportedAt } = parts;
      const manifest = { schema: projectSchema, appVersion, exportedAt, author, entries };
      await zip.add('manifest.json', textBytes(`${JSON.stringify(manifest, null, 2)}\n`));
      await zip.end();
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

async function addEntries(zip: ZipWriter, parts: ProjectParts): Promise<ProjectEntry[]> {
  const entries = [await zip.add('records.json', textBytes(printRecordsFile(parts.state)))];
  for await (const { id, mimeType, bytes } of parts.pictures) {
    entries.push(await zip.add(`pictures/${id}.${extensionOf[mimeType]}`, [bytes], true));
  }
  for (const { path, inProject } of parts.rawFiles) {
    // Only for reading, and shared: the tester goes on writing.
    entries.push(await zip.add(inProject, createReadStream(path, { flags: 'r' })));
  }
  return entries;
}

function textBytes(text: string): Iterable<Uint8Array> {
  return [Buffer.from(text, 'utf8')];
}
