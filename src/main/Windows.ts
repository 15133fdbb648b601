import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import type { SettingsFile } from './SettingsFile.ts';
import { openWindow } from './window.ts';

/** All windows of this run of the program; they show the same records, and share what can be undone. */
export class Windows {
  readonly #settings: SettingsFile;
  readonly #log: (line: string) => void;
  readonly #session = randomUUID();

  constructor(settings: SettingsFile, log: (line: string) => void) {
    this.#settings = settings;
    this.#log = log;
  }

  open(): BrowserWindow {
    return openWindow(this.#settings, this.#log, this.#session);
  }

  /** The one that the person works in; null when none is open. */
  get front(): BrowserWindow | null {
    return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;
  }

  bringToFront(): void {
    const { front } = this;
    if (front === null) this.open();
    else {
      if (front.isMinimized()) front.restore();
      front.focus();
    }
  }

  reloadAll(): void {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
  }
}
