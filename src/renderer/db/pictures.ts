import { database } from './database.ts';
import { keeper } from './keeper.ts';
import { problemOfPicture } from './problemOfPicture.ts';
import type { PictureRow } from './tables.ts';

/**
 * Keeps a picture and resolves with its id, for `pictureIds` of an annotation. Rejects with a
 * sentence when it is none that can be shown.
 */
export async function addPicture(
  bytes: Uint8Array<ArrayBuffer>,
  mimeType: string,
): Promise<string> {
  const problem = problemOfPicture({ type: mimeType, size: bytes.length });
  if (problem !== null) throw new Error(problem);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await keepPictures([{ id, mimeType, bytes }]);
  return id;
}

/** Keeps pictures by their ids, here and in the backup. */
export async function keepPictures(pictures: readonly PictureRow[]): Promise<void> {
  await database.transaction('rw', database.pictures, () =>
    database.pictures.bulkPut([...pictures]),
  );
  for (const picture of pictures) await keeper.keepPicture(picture);
}

/** Undefined when the picture is not on this computer. */
export function readPicture(id: string): Promise<PictureRow | undefined> {
  return database.pictures.get(id);
}

export function pictureIds(): Promise<readonly string[]> {
  return database.pictures.toCollection().primaryKeys();
}
