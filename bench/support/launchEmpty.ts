import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const emptyApp = fileURLToPath(new URL('emptyApp/main.cjs', import.meta.url));

/** An Electron with one window and nothing in it but `page`, a path of an HTML file. */
export async function launchEmpty(page: string | null): Promise<{
  readonly app: ElectronApplication;
  readonly page: Page;
}> {
  const args = [emptyApp, ...(page === null ? [] : [`--page=${page}`])];
  const app = await _electron.launch({ args });
  return { app, page: await app.firstWindow() };
}
