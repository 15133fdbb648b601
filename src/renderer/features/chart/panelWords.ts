import { canonicalUnit, type Quantity } from '../../../core/quantity.ts';
import type { CountedUnit } from '../../../core/statistics/countedUnit.ts';
import type { Spread } from '../../../core/statistics/spread.ts';
import { quantityWords, unitText, withUnit } from '../../ui/chart/quantityWords.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import { spreadWords } from '../../ui/spreadWords.ts';
import { unitWords } from '../../ui/unitWords.ts';
import type { PanelSelection } from './selectRuns.ts';

/** `Normalized PCE (first point = 1)`, `Normalized PCE (% of first point)`, `PCE (%)`. */
export function valueLabel(selection: PanelSelection, normalized: boolean, scale: number): string {
  const { quantity } = selection;
  if (!normalized) return withUnit(quantityWords[quantity], canonicalUnit[quantity]);
  const name = `Normalized ${normalizedName(quantity)}`;
  const reference = referenceName(selection);
  return scale === 1 ? `${name} (${reference} = 1)` : `${name} (% of ${reference})`;
}

/** The reference of the drawn runs where they share one; where they do not, it says so. */
export function referenceName(selection: PanelSelection): string {
  const names = referenceNames(selection);
  return names.length > 1 ? 'own reference' : (names[0]?.name ?? referenceWords.first);
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
  if (normalized) parts.push(referenceNote(selection));
  if (normalized && isPower(selection.quantity)) {
    parts.push('PCE follows from the logged power at constant light.');
  }
  return [...parts, ...selection.notes].join(' ');
}

/** ` 18.5 mW/cm²`. */
function fixedText(value: number | null, unit: string): string {
  return value === null ? '' : ` ${Number(value.toPrecision(5))} ${unitText(unit)}`;
}

/** Every reference by name with the number of its devices, when there are several. */
function referenceNote(selection: PanelSelection): string {
  const names = referenceNames(selection);
  if (names.length < 2) {
    const isFixed = selection.shown[0]?.run.reference.mode === 'fixed';
    return `Each device divided by ${isFixed ? 'the' : 'its'} ${referenceName(selection)}.`;
  }
  const counted = names.map(({ name, count }) => `${name} (${count})`).join(', ');
  return `Devices are divided by different references: ${counted}.`;
}

/** Most used first. A number that was typed in for all is part of its name. */
function referenceNames({ shown }: PanelSelection): readonly { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { run } of shown) {
    const { mode, value } = run.reference;
    const fixed = mode === 'fixed' ? fixedText(value, run.unit) : '';
    const name = `${referenceWords[mode]}${fixed}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** At constant irradiance the ratio of powers is the ratio of PCE, which is what the field plots. */
function normalizedName(quantity: Quantity): string {
  if (quantity === 'pce' || isPower(quantity)) return quantityWords.pce;
  return quantityWords[quantity].toLowerCase();
}

function isPower(quantity: Quantity): boolean {
  return quantity === 'power' || quantity === 'powerDensity';
}
