import { canonicalUnit, type Quantity } from '../../../core/quantity.ts';
import type { ReferenceMode } from '../../../core/run.ts';
import type { CountedUnit } from '../../../core/statistics/countedUnit.ts';
import type { Spread } from '../../../core/statistics/spread.ts';
import { quantityWords, withUnit } from '../../ui/chart/quantityWords.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import { spreadWords } from '../../ui/spreadWords.ts';
import { unitWords } from '../../ui/unitWords.ts';
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
  means: { readonly spread: Spread; readonly unit: CountedUnit } | null,
): string {
  const parts: string[] = [];
  if (means !== null) {
    const over = unitWords[means.unit];
    parts.push(`Line and band: ${spreadWords[means.spread]} of ${over} (band where n > 2).`);
  }
  if (normalized) parts.push(`Each device divided by its ${referenceName(selection)}.`);
  if (normalized && isPower(selection.quantity)) {
    parts.push('PCE follows from the logged power at constant light.');
  }
  return [...parts, ...selection.notes].join(' ');
}

/** At constant irradiance the ratio of powers is the ratio of PCE, which is what the field plots. */
function normalizedName(quantity: Quantity): string {
  if (quantity === 'pce' || isPower(quantity)) return quantityWords.pce;
  return quantityWords[quantity].toLowerCase();
}

function isPower(quantity: Quantity): boolean {
  return quantity === 'power' || quantity === 'powerDensity';
}
