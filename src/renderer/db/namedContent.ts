import { runCommand } from './runCommand.ts';

/** Saved views and figure recipes: opaque JSON with a name. */
export type NamedContentType = 'recipe' | 'view';

export interface NamedContent {
  readonly name: string;
  /** Plain JSON. */
  readonly content: unknown;
}

/** Keeps it under its id, or as a new one; resolves with the id. */
export async function saveNamedContent(
  type: NamedContentType,
  { name, content }: NamedContent,
  id: string = crypto.randomUUID(),
): Promise<string> {
  await runCommand(`Save the ${type} “${name}”`, [
    { type, id, changes: { name, content, deleted: false } },
  ]);
  return id;
}

export async function deleteNamedContent(type: NamedContentType, id: string): Promise<void> {
  await runCommand(`Delete a ${type}`, async (present) => {
    if ((await present.get(type, id)) === null) return [];
    return [{ type, id, changes: { deleted: true } }];
  });
}
