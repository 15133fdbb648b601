import type { FigureSpec, StripSpec } from '../spec.ts';
import { captionOf } from './captionOf.ts';
import type { TemplateChoice, TimeData } from './figureData.ts';
import { figureOf } from './figureOf.ts';
import { timePanel } from './timePanel.ts';

/** Means of conditions with the number of devices that each moment of them rests on. */
export function cohortFigure(
  data: TimeData,
  unit: 'd' | 'h',
  { presetId }: TemplateChoice,
): FigureSpec {
  const panel = timePanel('cohort', data, unit, {
    spread: 'band',
    shape: 'both',
    devices: true,
  });
  const perUnit = unit === 'd' ? 24 : 1;
  const rows: StripSpec['rows'] = data.groups.flatMap(({ mean, look }, i) =>
    mean === null
      ? []
      : [
          {
            x: Array.from(mean.hours, (at) => at / perUnit),
            n: Array.from(mean.n),
            color: look.color,
            dash: i % 2 === 0 ? ('solid' as const) : ('dashed' as const),
          },
        ],
  );
  const strip = rows.length === 0 ? null : { title: '@{n}', rows };
  const test = unit === 'd' ? 'stored in the dark' : 'at the maximum power point under light';
  return figureOf('cohort', presetId, [{ ...panel, strip }], {
    caption: `${captionOf(data, test, 'bands')} Lower strip, number of devices.`,
  });
}
