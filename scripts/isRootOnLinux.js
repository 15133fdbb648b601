/** Chromium refuses to start its sandbox for root; containers and CI machines often are root. */
export function isRootOnLinux() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
