import type { WatchedFrames } from './watchFrames.ts';

/** Runs in the page: milliseconds of each frame since then. */
export function endFrames(): number[] {
  const { watchedFrames } = globalThis as unknown as { watchedFrames: WatchedFrames };
  watchedFrames.ended = true;
  return watchedFrames.frames;
}
