import type { FigureSpec, TraceLook } from '../../../core/figure/spec.ts';
import { plainText } from '../../../core/figure/text/plainText.ts';

/** A part of a figure that a person can pick; `value` is the name that the drawing gives it. */
export interface FigurePart {
  readonly value: string;
  readonly label: string;
  readonly kind: 'axis' | 'trace' | 'panel';
  readonly panelId: string;
  readonly axis: 'x' | 'y' | 'y2' | null;
  /** Of the traces that belong together. */
  readonly key: string;
  readonly name: string;
  readonly look: TraceLook | null;
}

const axisWords = { x: 'x axis', y: 'y axis', y2: 'Right axis' } as const;

/** Everything in a figure that can be edited, in the order of its panels. */
export function figureParts(spec: FigureSpec): readonly FigurePart[] {
  const several = spec.panels.length > 1;
  const parts: FigurePart[] = [];
  spec.panels.forEach((panel, i) => {
    const place = several ? `${panel.title ?? panel.id}: ` : '';
    const base = { panelId: panel.id, axis: null, key: '', name: '', look: null };
    parts.push({
      ...base,
      value: `frame:${panel.id}`,
      label: `${place}Legend and note`,
      kind: 'panel',
    });
    for (const axis of ['x', 'y', 'y2'] as const) {
      if (axis === 'y2' && panel.y2 === null) continue;
      if (axis === 'y' && spec.sharedY && i % spec.columns !== 0) continue;
      const value = `axis:${panel.id}:${axis}`;
      parts.push({ ...base, value, label: `${place}${axisWords[axis]}`, kind: 'axis', axis });
    }
    for (const { key, label, look } of tracesOf(panel)) {
      const value = `trace:${key}`;
      if (parts.some((part) => part.value === value)) continue;
      const name = plainText(label) || key;
      parts.push({ ...base, value, label: name, kind: 'trace', key, name: label, look });
    }
  });
  return parts;
}

function tracesOf(panel: FigureSpec['panels'][number]) {
  const boxes = panel.boxes.map(({ id, label, look }) => ({ key: id, label, look }));
  return [...panel.traces.filter(({ role }) => role === 'main'), ...boxes];
}
