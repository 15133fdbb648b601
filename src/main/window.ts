import { join } from 'node:path';
import { BrowserWindow, nativeTheme, type Rectangle, screen, session } from 'electron';
import { appOrigin } from './appOrigin.ts';
import { isOwnAddress } from './isOwnAddress.ts';
import type { SettingsFile } from './SettingsFile.ts';
import { visibleBounds } from './visibleBounds.ts';

const FIRST_SIZE = { width: 1360, height: 860 };
const SMALLEST = { minWidth: 1024, minHeight: 680 };

/** A further window must not hide the one before. */
const STEP = 28;
/** Notes are kept in IndexedDB, which the browser is asked never to evict; slides fill the screen. */
const ALLOWED: readonly string[] = ['persistent-storage', 'fullscreen'];

/**
 * Opens a window where it was last time. It shows at once; its page comes when it is ready.
 * `runId`: the same for all windows of this run of the program.
 */
export function openWindow(
  settings: SettingsFile,
  log: (line: string) => void,
  runId: string,
): BrowserWindow {
  const remembered = settings.content.window;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const before = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...(remembered === null ? {} : visibleBounds(remembered, areas)),
    ...(before === undefined ? {} : stepAside(before.getNormalBounds())),
    ...SMALLEST,
    title: 'Shelflight',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (remembered?.maximized && before === undefined) window.maximize();
  window.on('close', () => rememberBounds(window, settings, log));
  keepInside(window);
  const address = new URL(process.env.ELECTRON_RENDERER_URL ?? `${appOrigin}/`);
  address.searchParams.set('session', runId);
  window.loadURL(address.href).catch((error) => {
    log(`the page could not be loaded: ${error}`);
  });
  return window;
}

function stepAside({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x + STEP, y: y + STEP, width, height };
}

/** Pages stay ours: no other address, no second window, no permission that is not used. */
function keepInside(window: BrowserWindow): void {
  const { webContents } = window;
  const isOwn = (address: string | undefined) =>
    isOwnAddress(address, process.env.ELECTRON_RENDERER_URL);
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  session.defaultSession.setPermissionRequestHandler((asking, permission, callback) =>
    callback(isOwn(asking.getURL()) && ALLOWED.includes(permission)),
  );
  session.defaultSession.setPermissionCheckHandler(
    (_asking, permission, origin) => isOwn(origin) && ALLOWED.includes(permission),
  );
}

function rememberBounds(
  window: BrowserWindow,
  settings: SettingsFile,
  log: (line: string) => void,
): void {
  const bounds = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  settings.update({ window: bounds }).catch((error) => log(`bounds were not kept: ${error}`));
}
