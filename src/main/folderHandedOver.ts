/** The folder that a second start was called with, as it hands it over to the first; null without. */
export function folderHandedOver(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('folder' in data)) return null;
  return typeof data.folder === 'string' && data.folder !== '' ? data.folder : null;
}
