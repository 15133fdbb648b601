/** From dark blue over green to vermilion, of falling to rising redness: fresh to aged. */
const stops = ['#20358C', '#0072B2', '#009E73', '#E69F00', '#D55E00'] as const;

/** The colour of an age between fresh (0) and oldest (1). Our own choice of stops. */
export function ageColor(share: number): string {
  const at = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * (stops.length - 1);
  const index = Math.min(stops.length - 2, Math.floor(at));
  const mix = at - index;
  const from = stops[index] as string;
  const to = stops[index + 1] as string;
  const channels = [1, 3, 5].map((start) => {
    const low = Number.parseInt(from.slice(start, start + 2), 16);
    const high = Number.parseInt(to.slice(start, start + 2), 16);
    return Math.round(low + (high - low) * mix)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`.toUpperCase();
}
