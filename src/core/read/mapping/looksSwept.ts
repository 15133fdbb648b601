/** Highest voltage of a sweep of one cell or a small stack, V. */
const highestVoltage = 3;
const fewestPoints = 8;

/** A voltage that is scanned: in one or two stretches, through values near zero, to less than 3 V. */
export function looksSwept(values: readonly number[]): boolean {
  if (values.length < fewestPoints) return false;
  const largest = Math.max(...values.map(Math.abs));
  const nearest = Math.min(...values.map(Math.abs));
  const scale = largest > 50 ? 1000 : 1;
  if (largest / scale > highestVoltage || largest / scale < 0.2 || nearest > 0.3 * largest) {
    return false;
  }
  let turns = 0;
  let before = 0;
  for (let i = 1; i < values.length; i++) {
    const step = Math.sign((values[i] as number) - (values[i - 1] as number));
    if (step === 0) continue;
    if (before !== 0 && step !== before) turns++;
    before = step;
  }
  return turns <= 1 + values.length * 0.03;
}
