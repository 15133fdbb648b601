import { canonicalUnit, type Quantity } from '../../../core/quantity.ts';
import type { ReferenceMode } from '../../../core/run.ts';
import { quantityWords, withUnit } from '../../ui/chart/quantityWords.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import type { PanelSelection } from './selectRuns.ts';

/** `Normalized PCE (first point = 1)`, `PCE (%)`. */
export function valueLabel(selection: PanelSelection, normalized: boolean): string {
  const { quantity } = selection;
  if (!normalized) return withUnit(quantityWords[quantity], canonicalUnit[quantity]);
  return `Normalized ${normalizedName(quantity)} (${referenceName(selection)} = 1)`;
}

/** The reference that most drawn runs have. */
export function referenceName({ shown }: PanelSelection): string {
  const counts = new Map<ReferenceMode, number>();
  for (const { run } of shown) {
    counts.set(run.reference.mode, (counts.get(run.reference.mode) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return referenceWords[most?.[0] ?? 'first'];
}

/** What band and reference mean, and what was left out: printed under an exported figure. */
export function pictureNote(
  selection: PanelSelection,
  normalized: boolean,
  withMeans: boolean,
): string {
  const parts: string[] = [];
  if (normalized) parts.push(`Each device divided by its ${referenceName(selection)}.`);
  if (withMeans) parts.push('Line and band: mean and s.d. over devices (band where n > 2).');
  return [...parts, ...selection.notes].join(' ');
}

function normalizedName(quantity: Quantity): string {
  const name = quantityWords[quantity];
  if (quantity === 'pce') return name;
  return quantity === 'powerDensity' ? 'power' : name.toLowerCase();
}
