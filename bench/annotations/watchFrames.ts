/** Where the page keeps what it noted. */
export interface WatchedFrames {
  readonly frames: number[];
  ended: boolean;
}

/** Runs in the page: notes how long each frame takes from now on. */
export function watchFrames(): void {
  const watched: WatchedFrames = { frames: [], ended: false };
  (globalThis as unknown as { watchedFrames: WatchedFrames }).watchedFrames = watched;
  let last = performance.now();
  const frame = (now: number): void => {
    watched.frames.push(now - last);
    last = now;
    if (!watched.ended) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
