import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, session } from 'electron';
import { appOrigin } from './appOrigin.ts';
import { isOwnAddress } from './isOwnAddress.ts';
import type { SettingsFile } from './SettingsFile.ts';
import { visibleBounds } from './visibleBounds.ts';

const FIRST_SIZE = { width: 1360, height: 860 };
const SMALLEST = { minWidth: 1024, minHeight: 680 };

/** Opens the window where it was last time. It shows at once; its page comes when it is ready. */
export function openWindow(settings: SettingsFile, log: (line: string) => void): BrowserWindow {
  const remembered = settings.content.window;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...(remembered === null ? {} : visibleBounds(remembered, areas)),
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
  if (remembered?.maximized) window.maximize();
  window.on('close', () => rememberBounds(window, settings, log));
  keepInside(window);
  window.loadURL(process.env.ELECTRON_RENDERER_URL ?? `${appOrigin}/`).catch((error) => {
    log(`the page could not be loaded: ${error}`);
  });
  return window;
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
  // Notes are kept in IndexedDB: asking the browser never to evict them is the one thing allowed.
  session.defaultSession.setPermissionRequestHandler((asking, permission, callback) =>
    callback(isOwn(asking.getURL()) && String(permission) === 'persistent-storage'),
  );
  session.defaultSession.setPermissionCheckHandler(
    (_asking, permission, origin) => isOwn(origin) && String(permission) === 'persistent-storage',
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
