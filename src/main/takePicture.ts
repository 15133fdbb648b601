import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { writeFileAtomic } from './writeFileAtomic.ts';

const TWO_FRAMES =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';
// A window that nobody sees may be given no frames at all.
const LONGEST_WAIT_MS = 1_000;

/** Writes what the window shows to a PNG file, after whatever was just painted is on the screen. */
export async function takePicture(window: BrowserWindow, path: string): Promise<void> {
  const frames = window.webContents.executeJavaScript(TWO_FRAMES);
  await Promise.race([frames, wait(LONGEST_WAIT_MS, undefined, { ref: false })]);
  const image = await window.webContents.capturePage();
  if (image.isEmpty()) throw new Error('The window gave no picture.');
  await writeFileAtomic(path, image.toPNG());
}
