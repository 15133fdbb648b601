import type { FigureSpec } from '../spec.ts';
import { ageColor } from './ageColor.ts';
import type { SweepsData, TemplateChoice } from './figureData.ts';
import { figureOf } from './figureOf.ts';
import { lookOf } from './lookOf.ts';
import { sweepPanel } from './sweepPanel.ts';
import { sweepTrace } from './sweepTrace.ts';

/** J-V curves of one device over its age, from fresh (blue) to aged (vermilion). */
export function jvAgeFigure(data: SweepsData, { presetId }: TemplateChoice): FigureSpec {
  const sweeps = [...data.sweeps].sort((a, b) => (a.ageHours ?? 0) - (b.ageHours ?? 0));
  const oldest = Math.max(0, ...sweeps.map(({ ageHours }) => ageHours ?? 0));
  const traces = sweeps.map((sweep, i) => {
    const share = oldest > 0 ? (sweep.ageHours ?? 0) / oldest : i / Math.max(1, sweeps.length - 1);
    const look = { ...lookOf(i), color: ageColor(share), dash: 'solid' as const };
    return sweepTrace({ ...sweep, look }, sweep.id, ageText(sweep.ageHours, oldest));
  });
  const [first] = sweeps;
  return figureOf('jvAge', presetId, [{ ...sweepPanel('jvAge', data), traces }], {
    caption: `J-V curves of ${first?.label ?? 'the device'} over its age, ${first?.direction ?? 'reverse'} scan [light, scan rate, mask area].`,
  });
}

function ageText(ageHours: number | null, oldest: number): string {
  if (ageHours === null) return 'age unknown';
  const inDays = oldest >= 48;
  const value = inDays ? ageHours / 24 : ageHours;
  return `${Number(value.toFixed(value < 10 ? 1 : 0))} ${inDays ? 'd' : 'h'}`;
}
