const longestPath = 400;
/** Windows opens a device under these names, whatever the extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const forbidden = /[\u0000-\u001f<>:"|?*\\]/;

/**
 * Whether a path in a project file stays below the folder that it is unpacked into, on any system:
 * relative, forward slashes, no way up, no drive, no name that a file system takes for another.
 */
export function isSafeEntryPath(path: string): boolean {
  if (path.length > longestPath || forbidden.test(path)) return false;
  return path.split('/').every((part) => {
    if (part === '' || part === '.' || part === '..') return false;
    return !deviceName.test(part) && !/[. ]$/.test(part);
  });
}
