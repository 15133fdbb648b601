/** How far from 0 V the nearest point may lie, as a part of the largest voltage (our own decision). */
const nearestPart = 0.05;

/**
 * Index of the point that stands for short circuit in a sweep that does not pass 0 V (measured
 * voltages miss the end that was set); -1 when the sweep passes it or stays too far away.
 */
export function nearShortCircuit(voltage: ArrayLike<number>, flow: ArrayLike<number>): number {
  let nearest = -1;
  let largest = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < voltage.length; i++) {
    const value = voltage[i] as number;
    low = Math.min(low, value);
    high = Math.max(high, value);
    largest = Math.max(largest, Math.abs(value));
    const gain = nearest < 0 ? 1 : Math.abs(voltage[nearest] as number) - Math.abs(value);
    // Of equally near points the one of less current: no cell is made better by noise.
    const isLess = (flow[i] as number) < (flow[nearest] as number);
    if (gain > 0 || (gain === 0 && isLess)) nearest = i;
  }
  if (nearest < 0 || (low <= 0 && high >= 0)) return -1;
  return Math.abs(voltage[nearest] as number) <= nearestPart * largest ? nearest : -1;
}
