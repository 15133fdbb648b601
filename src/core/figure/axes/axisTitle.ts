import type { JournalPreset } from '../journals/JournalPreset.ts';

/**
 * Title of an axis in the journal's manner: `Time (h)` or `Time / h`. Percent and compound units stay in
 * brackets, as RSC has it for percent.
 */
export function axisTitle(
  quantity: string,
  unit: string | null,
  style: JournalPreset['axisStyle'],
): string {
  if (unit === null || unit === '') return quantity;
  return style === 'slash' && unit !== '%' ? `${quantity} / ${unit}` : `${quantity} (${unit})`;
}
