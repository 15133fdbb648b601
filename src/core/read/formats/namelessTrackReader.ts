import type { FileHead } from '../Reader.ts';
import { fixedFormat } from './fixedFormat.ts';

/** Rows that are looked at, and the part of them in which a power must be the product. */
const rowsLookedAt = 200;
const leastAgreement = 0.9;

interface Order {
  readonly names: readonly string[];
}

/**
 * Tracks without any names, told by physics: the first column never falls, and one of the others is
 * the product of two more (V times J is P, or PCE under one sun). A three-column file counts only
 * when its name says that it is a tracker's log (`t, V, I`).
 */
export const namelessTrackReader = fixedFormat({
  id: 'numbers-over-time',
  title: 'Track without column names',
  sniff: (head) => (orderOf(head) === null ? 0 : 0.55),
  columns: (head) => {
    const order = orderOf(head);
    if (order === null) return null;
    const told = order.names.map((name) => name || 'something else').join(', ');
    return {
      kind: 'track',
      names: order.names,
      assumptions: [`The file names no columns; by their numbers they are taken as ${told}.`],
    };
  },
});

function orderOf(head: FileHead): Order | null {
  const lines = head.lines.slice(0, rowsLookedAt);
  // Most files have a name of a column somewhere at the top: no line of them is cut.
  if (lines.some((line) => /[^\d\s.,;eE+\-nNaA]/.test(line))) return null;
  const rows = lines
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .trim()
        .split(/[\t,; ]+/)
        .map((cell) =>
          /^-?nan$/i.test(cell) ? Number.NaN : Number(cell.trim() === '' ? 'x' : cell),
        ),
    );
  const width = rows[0]?.length ?? 0;
  if (rows.length < 5 || width < 3 || width > 5) return null;
  if (rows.some((row) => row.length !== width)) return null;
  const times = rows.map((row) => row[0] as number);
  if (!times.every((time, i) => i === 0 || time >= (times[i - 1] as number))) return null;
  if (!((times[times.length - 1] as number) > (times[0] as number)) || (times[0] as number) < 0)
    return null;
  if (width === 3) {
    const isLog = /mpp_?tracker_?log|mpp.?track.*log/i.test(head.place.path);
    return isLog ? { names: ['Time (s)', 'Voltage (V)', 'Current'] } : null;
  }
  for (let product = 1; product < width; product++) {
    const others = Array.from({ length: width - 1 }, (_, i) => i + 1).filter((i) => i !== product);
    for (const [a, b] of others.flatMap((a) =>
      others.filter((b) => b > a).map((b) => [a, b] as const),
    )) {
      if (!isProduct(rows, product, a, b)) continue;
      const voltage = middle(rows, a) < middle(rows, b) ? a : b;
      const flow = voltage === a ? b : a;
      if (middle(rows, voltage) > 3) continue;
      const names = Array.from({ length: width }, () => '');
      names[0] = 'Time (s)';
      names[voltage] = 'Voltage (V)';
      names[flow] = 'Current density (mA/cm2)';
      names[product] = 'Power density (mW/cm2)';
      return { names };
    }
  }
  return null;
}

function isProduct(rows: readonly (readonly number[])[], p: number, a: number, b: number): boolean {
  let counted = 0;
  let agreed = 0;
  for (const row of rows) {
    const product = Math.abs((row[a] as number) * (row[b] as number));
    const power = Math.abs(row[p] as number);
    if (!(product > 0) || !(power > 0)) continue;
    counted++;
    if (Math.abs(power / product - 1) < 0.02) agreed++;
  }
  return counted >= 5 && agreed >= leastAgreement * counted;
}

function middle(rows: readonly (readonly number[])[], at: number): number {
  const sizes = rows.map((row) => Math.abs(row[at] as number)).filter(Number.isFinite);
  sizes.sort((x, y) => x - y);
  return sizes[sizes.length >> 1] ?? Number.NaN;
}
