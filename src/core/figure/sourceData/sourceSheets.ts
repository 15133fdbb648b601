import { axisTitle } from '../axes/axisTitle.ts';
import { presetById } from '../journals/presetById.ts';
import { styleOf } from '../layout/FigureStyle.ts';
import { panelLetters } from '../layout/panelLetters.ts';
import type { AxisSpec, FigureSpec, PanelSpec, TraceSpec } from '../spec.ts';
import { plainText } from '../text/plainText.ts';
import type { SourceColumn, SourceSheet } from './SourceSheet.ts';

/** A sheet for each panel with exactly the plotted numbers: no rounding, each trace with its own x. */
export function sourceSheets(spec: FigureSpec): readonly SourceSheet[] {
  const form = styleOf(presetById(spec.presetId)).letterForm;
  const letters = panelLetters(spec, form);
  const names = new Set<string>();
  return spec.panels.map((panel, i) => {
    const letter = letters[i] ? `${letters[i]} ` : '';
    const name = uniqueName(`${letter}${panel.title ?? panel.id}`, names);
    return { name, columns: panelColumns(panel) };
  });
}

function panelColumns(panel: PanelSpec): SourceColumn[] {
  const main = panel.traces.filter(({ role }) => role === 'main');
  const devices = panel.traces.filter(({ role }) => role === 'device');
  return [
    ...[...main, ...devices].flatMap((trace) => traceColumns(panel, trace)),
    ...panel.boxes.flatMap(({ label, values, quartiles, whiskers, champion }) => {
      const head = `${plainText(label)}, ${headOf(panel.y)}`;
      return [
        { head, cells: values },
        { head: `${head}, quartiles`, cells: quartiles },
        { head: `${head}, whiskers`, cells: whiskers },
        ...(champion === null ? [] : [{ head: `${head}, champion`, cells: [champion] }]),
      ];
    }),
    ...countColumns(panel),
    ...tableColumns(panel),
  ];
}

function traceColumns(panel: PanelSpec, trace: TraceSpec): SourceColumn[] {
  const axis = trace.axis === 'y2' ? (panel.y2 ?? panel.y) : panel.y;
  const name = plainText(trace.label === '' ? trace.id : trace.label);
  const isMean = trace.n !== null;
  const columns: SourceColumn[] = [
    { head: `${name}, ${headOf(panel.x)}`, cells: trace.x },
    { head: `${name}, ${isMean ? 'mean ' : ''}${headOf(axis)}`, cells: trace.y },
  ];
  if (trace.sd !== null) columns.push({ head: `${name}, s.d.`, cells: trace.sd });
  if (trace.n !== null) columns.push({ head: `${name}, n`, cells: trace.n });
  if (trace.limits !== null) {
    columns.push({ head: `${name}, lower bound`, cells: trace.limits.low });
    columns.push({ head: `${name}, upper bound`, cells: trace.limits.high });
  }
  if (trace.censoredAt.length > 0) {
    columns.push({ head: `${name}, censored at ${headOf(panel.x)}`, cells: trace.censoredAt });
  }
  return columns;
}

function countColumns({ counts, x }: PanelSpec): SourceColumn[] {
  if (counts === null) return [];
  return [
    { head: `${counts.title}, ${headOf(x)}`, cells: counts.at },
    ...counts.rows.map((row) => ({
      head: `${counts.title}, ${plainText(row.label)}`,
      cells: row.counts,
    })),
  ];
}

function tableColumns({ table }: PanelSpec): SourceColumn[] {
  if (table === null) return [];
  return table.head.map((head, column) => ({
    head: plainText(head) || 'Table',
    cells: table.rows.map(({ cells }) => cells[column] ?? null),
  }));
}

function headOf(axis: AxisSpec): string {
  return plainText(axisTitle(axis.quantity, axis.unit, 'brackets'));
}

/** Excel takes 31 characters, none of []:*?/\, and each name once. */
function uniqueName(wanted: string, taken: Set<string>): string {
  const plain =
    plainText(wanted)
      .replace(/[[\]:*?/\\]/g, '-')
      .slice(0, 28)
      .trim() || 'panel';
  let name = plain;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${plain.slice(0, 25)} ${i}`;
  taken.add(name.toLowerCase());
  return name;
}
