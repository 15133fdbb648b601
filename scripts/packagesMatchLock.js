/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether what npm noted down as installed is what the lock file asks for. A person who has just run
 * `npm install something` changed the lock and the folder together: nothing is left to do then.
 * Optional packages may be absent, they are for other platforms.
 * @param {LockFile} lock package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function packagesMatchLock(lock, installed) {
  const present = installed.packages ?? {};
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  const missing = wanted.some(([path, entry]) => {
    const found = present[path];
    if (!found) return !entry.optional && !entry.devOptional;
    return found.version !== entry.version;
  });
  const wantedPaths = new Set(wanted.map(([path]) => path));
  return !missing && Object.keys(present).every((path) => wantedPaths.has(path));
}
