/** What is said of a file that no reader took; null when nothing can be said yet. */
export function complaintOf(
  binary: string | null,
  lacking: string | null,
  headerOnly: boolean,
): string | null {
  if (binary !== null) {
    return `This is ${binary}, not a text file. Export the data as text or CSV.`;
  }
  if (lacking === null) return null;
  return headerOnly
    ? 'Only a header so far; waiting for rows.'
    : `Not recognised: looked for J-V sweeps, power or PCE over time, or tables of parameters, and missed ${lacking}.`;
}
