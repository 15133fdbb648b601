import { legendEntries } from '../layout/legendEntries.ts';
import type { CompositionSpec, FigureSpec, PanelSpec, RowSpec } from '../spec.ts';

export interface ComposeChoice {
  readonly rows: readonly RowSpec[];
  /** `own`: each panel keeps its legend; else one for what several parts have in common. */
  readonly legend: CompositionSpec['legend'];
}

/**
 * One figure of one to 26 others, each a part with a letter, in reading order. Ids of panels get the part's
 * letter in front, so that they stay apart; traces keep their keys, so that one change of a condition's
 * look or name is one of all parts. The preset is that of the first part. Throws without a figure.
 */
export function composeFigures(
  figures: readonly FigureSpec[],
  { rows, legend }: ComposeChoice,
): FigureSpec {
  const [first] = figures;
  if (first === undefined) throw new Error('There is no figure to compose.');
  if (figures.length === 1) return first;
  const legendKeys = legend === 'own' ? [] : commonKeys(figures);
  return {
    ...first,
    widthMm: null,
    heightMm: null,
    columns: 1,
    letters: true,
    sharedX: false,
    sharedY: false,
    panels: figures.flatMap(({ panels }, part) =>
      panels.map((panel) => ({
        ...withoutLegend(panel, legendKeys),
        id: `${letterOf(part)}-${panel.id}`,
      })),
    ),
    caption: figures.map((figure, part) => `${letterOf(part)}, ${captionOf(figure)}`).join(' '),
    composition: {
      parts: figures.map(({ template, panels, columns, sharedX, sharedY }) => ({
        template,
        panels: panels.length,
        columns,
        sharedX,
        sharedY,
      })),
      rows,
      legend,
      legendKeys,
    },
  };
}

/** Keys with one name and one colour in at least two figures. */
function commonKeys(figures: readonly FigureSpec[]): string[] {
  const found = new Map<string, { look: string; parts: Set<number>; isSame: boolean }>();
  figures.forEach(({ panels }, part) => {
    for (const { key, label, look } of panels.flatMap((panel) => legendEntries(panel))) {
      const shown = `${label}\n${look.color}`;
      const known = found.get(key) ?? { look: shown, parts: new Set<number>(), isSame: true };
      known.parts.add(part);
      found.set(key, { ...known, isSame: known.isSame && known.look === shown });
    }
  });
  return [...found].flatMap(([key, { parts, isSame }]) => (isSame && parts.size > 1 ? key : []));
}

function withoutLegend(panel: PanelSpec, keys: readonly string[]): PanelSpec {
  const entries = legendEntries(panel);
  const isShared = entries.length > 0 && entries.every(({ key }) => keys.includes(key));
  return isShared ? { ...panel, legend: { mode: 'none', at: null } } : panel;
}

/** A figure of two halves names them by letters; as a part it is one letter, and they left and right. */
function captionOf({ template, caption }: FigureSpec): string {
  if (template !== 'both') return caption;
  return caption.replace(/^a, /, 'left, ').replace('. b, ', '. Right, ');
}

function letterOf(part: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (part % 26));
}
