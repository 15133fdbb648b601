import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RecipeFile } from '../../core/figure/recipe/FigureRecipe.ts';

/** Size and SHA-256 of raw files as they are now; a file inside an archive has those of the archive. */
export async function hashFiles(
  files: readonly { readonly root: string; readonly path: string }[],
): Promise<readonly RecipeFile[]> {
  const known = new Map<string, Promise<Omit<RecipeFile, 'path'>>>();
  return Promise.all(
    files.map(async ({ root, path }) => {
      const file = await existing(root, path);
      if (file === null) return { path, bytes: null, sha256: null };
      const hashed = known.get(file) ?? hashOf(file);
      known.set(file, hashed);
      return { path, ...(await hashed) };
    }),
  );
}

async function hashOf(file: string): Promise<Omit<RecipeFile, 'path'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch {
    return { bytes: null, sha256: null };
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The file itself, or the archive that it lies in. */
async function existing(root: string, path: string): Promise<string | null> {
  for (let part = path; part !== '.' && part !== '' && part !== '/'; part = dirname(part)) {
    const isFile = await stat(join(root, part)).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return join(root, part);
  }
  return null;
}
