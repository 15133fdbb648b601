/** The charts of the chosen view. */
export function ChartArea() {
  return null;
}
