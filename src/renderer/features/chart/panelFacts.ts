import { canonicalUnit } from '../../../core/quantity.ts';
import type { RunSummary } from '../../../core/run.ts';
import { quantityWords } from '../../ui/chart/quantityWords.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { referenceWords } from '../../ui/referenceWords.ts';
import type { PanelSelection } from './selectRuns.ts';

/** What somebody needs to know about the numbers of a data file, a line each. */
export function panelFacts(
  selection: PanelSelection,
  normalized: boolean,
  scale: number,
): readonly string[] {
  const { quantity, shown } = selection;
  const name = quantityWords[quantity];
  const facts = [
    normalized
      ? `Quantity: ${name}, divided by the reference of each device (${scale === 1 ? 'no unit' : 'in %'})`
      : `Quantity: ${name}; unit: ${canonicalUnit[quantity] || 'none'}`,
    'Time: hours from the start of each run',
  ];
  if (!normalized) return facts;
  return [
    ...facts,
    ...shown.map(({ run, device }) => {
      const { reference, unit } = run;
      const detail = reference.detail === null ? '' : ` (${reference.detail})`;
      const own = `Reference of ${device.label}: ${referenceWords[reference.mode]} = ${formatNumber(reference.value, 6)} ${unit}${detail}`;
      return `${own}${startText(run)}`;
    }),
  ];
}

/** Absolute PCE at the start, time zero and T_S where a person set them or one was found. */
function startText({ initialPcePercent, timeZeroHours, burnIn }: RunSummary): string {
  const start =
    initialPcePercent === null ? '' : `; initial PCE ${formatNumber(initialPcePercent, 4)} %`;
  const zero =
    timeZeroHours === 0 ? '' : `; time zero set by hand at ${timeZeroHours} h of the record`;
  const end =
    burnIn === null
      ? ''
      : `; T_S ${formatNumber(burnIn.hours, 4)} h (${burnIn.isManual ? 'set by hand' : 'found'})`;
  return `${start}${zero}${end}`;
}
