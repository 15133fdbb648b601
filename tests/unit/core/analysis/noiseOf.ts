/** Even noise between -0.5 and 0.5, the same for the same seed. */
export function noiseOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 8; i++) next();
  return next;
}
