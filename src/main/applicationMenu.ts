import { app, Menu, type MenuItemConstructorOptions } from 'electron';

export interface MenuActions {
  readonly addFolder: () => void;
  readonly newWindow: () => void;
}

/** The few entries that a person looks for in a menu; everything else is in the window. */
export function applicationMenu({ addFolder, newWindow }: MenuActions): Menu {
  const isDev = process.env.ELECTRON_RENDERER_URL !== undefined;
  const reload: MenuItemConstructorOptions[] = isDev
    ? [{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }]
    : [];
  return Menu.buildFromTemplate([
    {
      label: '&File',
      submenu: [
        { label: 'Add folder…', accelerator: 'CmdOrCtrl+O', click: addFolder },
        { label: 'New window', accelerator: 'CmdOrCtrl+Shift+N', click: newWindow },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    // Without these, copy and paste have no shortcut on a Mac.
    ...(process.platform === 'darwin' ? [{ role: 'editMenu' } as const] : []),
    {
      label: '&View',
      submenu: [
        ...reload,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: '&Help',
      submenu: [{ label: 'About Shelflight', click: () => app.showAboutPanel() }],
    },
  ]);
}
