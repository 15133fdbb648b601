import { axisOwners } from '../../../core/figure/edits/axisOwners.ts';
import { partsOf } from '../../../core/figure/partsOf.ts';
import type { FigureSpec, PanelSpec, TraceLook } from '../../../core/figure/spec.ts';
import { plainText } from '../../../core/figure/text/plainText.ts';

/** A part of a figure that a person can pick; `value` is the name that the drawing gives it. */
export interface FigurePart {
  readonly value: string;
  readonly label: string;
  readonly kind: 'axis' | 'trace' | 'legend' | 'note' | 'level' | 'callOut' | 'panel' | 'letters';
  readonly panelId: string;
  readonly axis: 'x' | 'y' | 'y2' | null;
  /** Of the traces that belong together; id of a line or of words. */
  readonly key: string;
  readonly name: string;
  readonly look: TraceLook | null;
}

const axisWords = { x: 'x axis', y: 'y axis', y2: 'Right axis' } as const;

/** Everything in a figure that can be edited, in the order of its panels. */
export function figureParts(spec: FigureSpec): readonly FigurePart[] {
  const owners = axisOwners(spec);
  const places = panelWords(spec);
  const parts: FigurePart[] = [];
  spec.panels.forEach((panel, i) => {
    const place = places[i] ?? '';
    const { id } = panel;
    const base = { panelId: id, axis: null, key: '', name: '', look: null };
    const add = (kind: FigurePart['kind'], value: string, words: string, more = {}) =>
      parts.push({ ...base, kind, value, label: `${place}${words}`, ...more });
    for (const axis of ['x', 'y', 'y2'] as const) {
      if (axis === 'y2' && panel.y2 === null) continue;
      if (axis !== 'y2' && owners[i]?.[axis] !== id) continue;
      add('axis', `axis:${id}:${axis}`, axisWords[axis], { axis });
    }
    for (const { key, label, look } of tracesOf(panel)) {
      const value = `trace:${key}`;
      if (parts.some((part) => part.value === value)) continue;
      const words = { key, name: label, look, label: plainText(label) || key };
      add('trace', value, '', words);
    }
    if (panel.traces.some(({ role }) => role === 'main')) add('legend', `legend:${id}`, 'Legend');
    add('note', `note:${id}`, 'Note in the frame');
    for (const level of panel.levels) {
      const name = plainText(level.label ?? '') || `at ${level.value}`;
      add('level', `level:${id}:${level.id}`, `Line ${name}`, { key: level.id });
    }
    for (const callOut of panel.callOuts) {
      const name = plainText(callOut.text) || callOut.id;
      add('callOut', `callOut:${id}:${callOut.id}`, `Words “${name}”`, { key: callOut.id });
    }
    if (panel.table !== null) add('panel', `table:${id}`, 'Table');
    if (panel.counts !== null) add('panel', `counts:${id}`, 'Numbers at risk');
    if (panel.strip !== null) add('panel', `strip:${id}`, 'Strip of n');
    if (panel.title !== null) add('panel', `title:${id}`, 'Title');
    add('panel', `frame:${id}`, 'Panel');
  });
  const [first] = spec.panels;
  const letters = { axis: null, key: '', name: '', look: null, label: 'Panel letters' };
  parts.push({ ...letters, kind: 'letters', value: 'letters', panelId: first?.id ?? '' });
  return parts;
}

/** How the parts of each panel are called: by letter in a composed figure, by title or quantity else. */
function panelWords(spec: FigureSpec): readonly string[] {
  if (spec.panels.length === 1) return [''];
  const names = spec.panels.map(({ title, id, y }) => plainText(title ?? (y.quantity || id)));
  const areTold = new Set(names).size === names.length;
  return partsOf(spec).flatMap(({ start, count }, part) =>
    Array.from({ length: count }, (_, i) => {
      const name = areTold ? names[start + i] : spec.panels[start + i]?.id.replace(/^[a-z]-/, '');
      const letter = spec.composition ? String.fromCharCode('a'.charCodeAt(0) + part) : '';
      return spec.composition && count === 1 ? `${letter}: ` : `${`${letter} ${name}`.trim()}: `;
    }),
  );
}

function tracesOf(panel: PanelSpec) {
  const boxes = panel.boxes.map(({ id, label, look }) => ({ key: id, label, look }));
  return [...panel.traces.filter(({ role }) => role === 'main'), ...boxes];
}
