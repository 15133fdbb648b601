import type { RunFit } from '../../../core/analysis/fits/runFit.ts';
import { fitModelWords } from '../../ui/fitModelWords.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import type { PanelSelection } from './selectRuns.ts';

/** What a drawn fit is, and that what lies beyond the record was not measured. */
export function fitNote(fit: RunFit, { shown }: PanelSelection, isExtrapolated: boolean): string {
  const device = shown.find(({ run }) => run.id === fit.runId)?.device.label ?? fit.runId;
  const hours = (value: number) => formatNumber(value, 3);
  const first = `Grey line: ${fitModelWords[fit.model]} fit to ${device}, ${hours(fit.fromHours)} to ${hours(fit.toHours)} h, R² ${fit.r2.toFixed(3)}, 95 % band.`;
  if (!isExtrapolated || (fit.curve.hours.at(-1) ?? 0) <= fit.toHours) return first;
  const { te80, tse80 } = fit;
  const times = [
    te80.hours === null ? null : `Te80 ${hours(te80.hours)} h`,
    tse80.hours === null ? null : `Tse80 ${hours(tse80.hours)} h`,
  ].filter((time) => time !== null);
  const told = times.length === 0 ? '' : `: ${times.join(', ')}, not measured`;
  return `${first} Dashed: extrapolated${told}.`;
}
