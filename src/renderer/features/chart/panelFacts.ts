import { canonicalUnit } from '../../../core/quantity.ts';
import { quantityWords } from '../../ui/chart/quantityWords.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import type { PanelSelection } from './selectRuns.ts';

/** What somebody needs to know about the numbers of a data file, a line each. */
export function panelFacts(selection: PanelSelection, normalized: boolean): readonly string[] {
  const { quantity, shown } = selection;
  const name = quantityWords[quantity];
  const facts = [
    normalized
      ? `Quantity: ${name}, divided by the reference of each device (no unit)`
      : `Quantity: ${name}; unit: ${canonicalUnit[quantity] || 'none'}`,
    'Time: hours from the start of each run',
  ];
  if (!normalized) return facts;
  return [
    ...facts,
    ...shown.map(({ run, device }) => {
      const { reference, unit } = run;
      return `Reference of ${device.label}: ${referenceWords[reference.mode]} = ${formatNumber(reference.value, 6)} ${unit}`;
    }),
  ];
}
