/**
 * The point nearest to a time among those no further than `window` off, both in hours; of two equally
 * near ones the earlier in the list. -1 when none is so near.
 */
export function nearestInTime(
  hours: readonly (number | null)[],
  atHours: number,
  windowHours: number,
): number {
  let best = -1;
  let distance = windowHours;
  hours.forEach((time, index) => {
    if (time === null) return;
    const away = Math.abs(time - atHours);
    if (away < distance || (away === distance && best < 0)) {
      best = index;
      distance = away;
    }
  });
  return best;
}
