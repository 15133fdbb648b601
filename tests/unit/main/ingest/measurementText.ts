/** A log of maximum power point tracking as text, rows [from, to) of one minute each. */
export function mppText(from: number, to: number): string {
  const rows: string[] =
    from === 0 ? ['Time (h)\tVoltage (V)\tCurrent density (mA/cm2)\tPCE (%)'] : [];
  for (let i = from; i < to; i++) {
    const hours = (i / 60).toFixed(5);
    rows.push(`${hours}\t1.000\t${(18 - i * 0.001).toFixed(4)}\t${(18 - i * 0.001).toFixed(4)}`);
  }
  return rows.map((row) => `${row}\n`).join('');
}
