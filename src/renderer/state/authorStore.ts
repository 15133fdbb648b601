import { create } from 'zustand';
import { request } from '../api.ts';
import { author } from '../db/author.ts';

/** Who writes on this computer, for the dialogs that show it; the settings keep it. */
export const useAuthorStore = create<{ readonly name: string }>()(() => ({ name: '' }));

/** Takes the name as it was kept; new records carry it from then on. */
export function takeAuthor(name: string): void {
  author.name = name;
  useAuthorStore.setState({ name });
}

/** From now on this is who writes here, after the next start too. */
export async function rememberAuthor(name: string): Promise<void> {
  const trimmed = name.trim().slice(0, 200);
  if (trimmed === useAuthorStore.getState().name) return;
  takeAuthor(trimmed);
  const settings = await request('settings:read');
  await request('settings:write', { ...settings, author: trimmed });
}
