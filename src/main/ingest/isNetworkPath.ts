import { realpathSync, statfsSync } from 'node:fs';

// NFS, SMB, CIFS, SMB2, FUSE (sshfs and most cloud drives), AFS, 9P: f_type of statfs on Linux.
const NETWORK_TYPES = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x5346414f, 0x01021997,
]);

/**
 * Whether a folder is on another computer, where asking is slow and no event can be relied on. A
 * mapped drive letter shows itself by its real path.
 */
export function isNetworkPath(path: string): boolean {
  try {
    if (process.platform === 'win32') {
      return isUnc(path) || isUnc(realpathSync.native(path));
    }
    if (process.platform === 'linux') return NETWORK_TYPES.has(statfsSync(path).type >>> 0);
  } catch {
    // Not reachable now: what its name says is all there is.
  }
  return isUnc(path);
}

function isUnc(path: string): boolean {
  return path.startsWith('\\\\') && !path.startsWith('\\\\?\\') && !path.startsWith('\\\\.\\');
}
