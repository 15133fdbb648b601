import * as electron from 'electron';
import type { SavedKind } from '../ipc/contract.ts';

/** The clipboard before Electron 44, which the types no longer describe. */
interface SynchronousClipboard {
  writeText(text: string): void;
  writeBuffer(format: string, buffer: Buffer): void;
  writeImage(image: electron.NativeImage): void;
  write(data: { text?: string }): void;
}

/**
 * Puts a picture or a table on the clipboard. The only place that touches it: from Electron 44 on it
 * is made of promises and ClipboardItems, before that of plain calls, and we run on both.
 */
export async function copyToClipboard(
  kind: SavedKind,
  content: string | Uint8Array,
): Promise<void> {
  if (kind === 'png' && typeof content === 'string') {
    throw new Error('A PNG picture cannot be copied as text.');
  }
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  if ('ClipboardItem' in electron && typeof electron.ClipboardItem === 'function') {
    await copyWithItem(kind, bytes);
  } else {
    copySynchronously(kind, bytes);
  }
}

async function copyWithItem(kind: SavedKind, bytes: Buffer): Promise<void> {
  const blob = (type: string) => new Blob([new Uint8Array(bytes)], { type });
  const text = { 'text/plain': bytes.toString('utf8') };
  if (kind === 'png') {
    await electron.clipboard.write([
      new electron.ClipboardItem({ 'image/png': blob('image/png') }),
    ]);
  } else if (kind === 'svg') {
    const picture = { 'image/svg+xml': blob('image/svg+xml') };
    try {
      await electron.clipboard.write([new electron.ClipboardItem({ ...text, ...picture })]);
    } catch {
      // Not every platform takes the picture's own type; every one takes its text.
      await electron.clipboard.write([new electron.ClipboardItem(text)]);
    }
  } else {
    await electron.clipboard.write([new electron.ClipboardItem(text)]);
  }
}

function copySynchronously(kind: SavedKind, bytes: Buffer): void {
  const clipboard = electron.clipboard as unknown as SynchronousClipboard;
  if (kind === 'png') {
    const image = electron.nativeImage.createFromBuffer(bytes);
    if (image.isEmpty()) throw new Error('The picture could not be copied: it is not a PNG.');
    clipboard.writeImage(image);
  } else {
    // Writing a second format would clear the first here, so an SVG goes as text, which
    // Illustrator and Inkscape paste as a drawing.
    clipboard.writeText(bytes.toString('utf8'));
  }
}
