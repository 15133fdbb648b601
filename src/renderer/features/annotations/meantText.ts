import { clockText } from '../../ui/annotations/clockText.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import type { ListedAnnotation } from './listAnnotations.ts';

/** When it was, on its run and by the clock: `12.5 h`, `3 – 4 d`, `2025-03-01 10:00`. */
export function meantText({ run, span, fromTime, toTime }: ListedAnnotation): {
  readonly hours: string;
  readonly clock: string;
} {
  const from = clockText(fromTime);
  const to = clockText(toTime);
  const clock =
    from === null ? '' : to === null ? from : `${from} – ${sameDay(from, to) ? to.slice(11) : to}`;
  if (run === null || span === null) return { hours: '', clock };
  const days = run.kind === 'shelf';
  const shown = (hours: number) =>
    formatNumber(days ? hours / 24 : hours, 4)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
  const unit = days ? 'd' : 'h';
  const hours =
    span[1] > span[0]
      ? `${shown(span[0])} – ${shown(span[1])} ${unit}`
      : `${shown(span[0])} ${unit}`;
  return { hours, clock };
}

function sameDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}
