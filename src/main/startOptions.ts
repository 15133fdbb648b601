import { resolve } from 'node:path';

/** What the program was called with. */
export interface StartOptions {
  /** Watched for this session instead of the remembered folders. */
  readonly folder: string | null;
  /** Where what was read is kept for the next start, instead of the profile's own folder. */
  readonly cache: string | null;
  /** Changes are found by looking alone, for a disk whose events cannot be relied on. */
  readonly withoutEvents: boolean;
  /** Where a picture of the window goes once its first chart is painted. */
  readonly picture: string | null;
  readonly exitAfterPicture: boolean;
}

/** Reads our own switches; Chromium's and Electron's are left to them. */
export function startOptions(argv: readonly string[], workingFolder: string): StartOptions {
  const switchValue = (name: string): string | null => {
    const prefix = `--${name}=`;
    const found = argv.findLast((arg) => arg.startsWith(prefix));
    return found === undefined ? null : found.slice(prefix.length);
  };
  const pathOf = (name: string): string | null => {
    const value = switchValue(name);
    return value === null ? null : resolve(workingFolder, value);
  };
  return {
    // An empty value would silently mean the working folder.
    folder: switchValue('folder') === '' ? '' : pathOf('folder'),
    cache: switchValue('cache') === '' ? null : pathOf('cache'),
    picture: switchValue('picture') === '' ? null : pathOf('picture'),
    withoutEvents: argv.includes('--without-events'),
    exitAfterPicture: argv.includes('--exit-after-picture'),
  };
}
