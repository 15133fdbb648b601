import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { startXvfb } from '../../scripts/display.js';

const root = join(import.meta.dirname, '../..');

/**
 * Of this worker, where windows open in memory: clipboard, focus and full screen are of a display, and
 * two windows at a time must not share them.
 */
let ownDisplay: ReturnType<typeof startXvfb> | null = null;

export interface LaunchOptions {
  /** Further command line arguments for the app. */
  readonly args?: readonly string[];
  /** Further environment variables for the app. */
  readonly env?: Readonly<Record<string, string>>;
  /** A profile to start from; kept on close. Without it a fresh one, removed on close. */
  readonly userData?: string;
  /** The size of the window's content in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What the next folder dialogs answer; also after a restart. */
  readonly folder?: string;
}

/** The running app as a test sees it. `app` and `page` are new ones after restart(). */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** console.error, uncaught errors and crashes of every window so far. */
  readonly errors: readonly string[];
  /** Lets every folder dialog answer with this folder, without showing one. */
  chooseFolder(path: string): Promise<void>;
  /** Lets every folder dialog answer as if the person had pressed Cancel. */
  cancelFolderDialog(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Ends the app and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Launches the built app (out/) with a profile of its own; `npm test -- e2e` builds it first. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'shelflight-e2e-')));
  const errors: string[] = [];
  let { app, page } = await start(userData, options, errors);

  return {
    get app() {
      return app;
    },
    get page() {
      return page;
    },
    userData,
    errors,
    chooseFolder: (path) => answerFolderDialog(app, path),
    cancelFolderDialog: () => answerFolderDialog(app, null),
    resize: (width, height) => resize(app, width, height),
    async restart() {
      await app.close();
      ({ app, page } = await start(userData, options, errors));
    },
    async close() {
      await app.close();
      if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
    },
  };
}

async function start(userData: string, options: LaunchOptions, errors: string[]) {
  // No executablePath: with it Playwright leaves its loader out. It asks the electron package instead,
  // which reads ELECTRON_OVERRIDE_DIST_PATH, set for this process by scripts/test.js.
  if (process.env.SHELFLIGHT_DISPLAY_IN_MEMORY === '1') ownDisplay ??= startXvfb();
  const display = await ownDisplay;
  const app = await _electron.launch({
    args: [root, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    cwd: root,
    env: { ...definedOnly(process.env), ...display?.env, ...options.env },
  });
  app.on('window', (window) => collectErrors(window, errors));
  const page = await app.firstWindow();
  // Not before: while the app starts, what is asked of its main process may be lost.
  if (options.folder !== undefined) await answerFolderDialog(app, options.folder);
  if (options.size) await resize(app, options.size.width, options.size.height);
  return { app, page };
}

function collectErrors(page: Page, errors: string[]) {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('crash', () => errors.push('The renderer crashed.'));
}

function answerFolderDialog(app: ElectronApplication, path: string | null) {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    });
  }, path);
}

function resize(app: ElectronApplication, width: number, height: number) {
  return app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
