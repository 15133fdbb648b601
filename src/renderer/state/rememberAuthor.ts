import { request } from '../api.ts';
import { author } from '../db/author.ts';

/** From now on this is whose name goes into what is written here, after the next start too. */
export async function rememberAuthor(name: string): Promise<void> {
  const trimmed = name.trim();
  if (trimmed === author.name) return;
  author.name = trimmed;
  const settings = await request('settings:read');
  await request('settings:write', { ...settings, author: trimmed });
}
