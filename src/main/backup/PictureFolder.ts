import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureContent } from '../../ipc/contract.ts';
import { writeFileAtomic } from '../writeFileAtomic.ts';

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** Pictures of annotations beside the backup, each in a file named after its content. */
export class PictureFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep({ id, mimeType, bytes }: PictureContent): Promise<void> {
    if ((await this.#find(id)) !== undefined) return;
    await mkdir(this.#folder, { recursive: true });
    await writeFileAtomic(join(this.#folder, `${id}.${extensions[mimeType]}`), bytes);
  }

  async ids(): Promise<readonly string[]> {
    return (await this.#names()).map(idOf);
  }

  /** Null when it is not here. */
  async read(id: string): Promise<PictureContent | null> {
    const name = await this.#find(id);
    if (name === undefined) return null;
    const extension = name.slice(id.length + 1);
    const mimeType = Object.keys(extensions).find((type) => extensions[type] === extension);
    const bytes = new Uint8Array(await readFile(join(this.#folder, name)));
    return { id, mimeType: mimeType ?? 'image/png', bytes };
  }

  async #find(id: string): Promise<string | undefined> {
    return (await this.#names()).find((name) => idOf(name) === id);
  }

  async #names(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => /^[0-9a-f]{64}\.(png|jpg|webp|gif)$/.test(name));
  }
}

function idOf(name: string): string {
  return name.slice(0, 64);
}
