// What systems, synchronisers and office programs leave in folders; never a measurement.
const IGNORED = new Set([
  'thumbs.db',
  'desktop.ini',
  '$recycle.bin',
  'system volume information',
  'lost+found',
  '@eadir',
  '__macosx',
]);

/** Hidden and system entries, and the lock files of an open document (`~$table.xlsx`). */
export function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || IGNORED.has(name.toLowerCase());
}
