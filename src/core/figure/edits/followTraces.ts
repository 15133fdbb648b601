import type { PanelSpec } from '../spec.ts';

/** Names of boxes, rows of counts and tables, and strips take over what was changed of their traces. */
export function followTraces(before: PanelSpec, after: PanelSpec): PanelSpec {
  const label = changes(before, after, (each) => each.label);
  const color = changes(before, after, (each) => each.look.color);
  const { categories } = after.x;
  const renamed = (name: string, at: number) =>
    after.boxes.find((box) => box.at === at)?.label ?? name;
  return {
    ...after,
    x: { ...after.x, categories: categories?.map(renamed) ?? null },
    counts: after.counts && {
      ...after.counts,
      rows: after.counts.rows.map((row) => ({
        ...row,
        label: label(row.label),
        color: color(row.color),
      })),
    },
    strip: after.strip && {
      ...after.strip,
      rows: after.strip.rows.map((row) => ({ ...row, color: color(row.color) })),
    },
    table: after.table && {
      ...after.table,
      rows: after.table.rows.map((row) => ({
        ...row,
        color: row.color === null ? null : color(row.color),
      })),
    },
  };
}

/** What a value became; one that several traces had and that became different things stays. */
function changes(
  before: PanelSpec,
  after: PanelSpec,
  of: (part: PanelSpec['traces'][number] | PanelSpec['boxes'][number]) => string,
): (value: string) => string {
  const became = new Map<string, Set<string>>();
  const old = [...before.traces.filter(({ role }) => role === 'main'), ...before.boxes];
  const now = [...after.traces.filter(({ role }) => role === 'main'), ...after.boxes];
  old.forEach((part, i) => {
    const next = now[i];
    if (next === undefined) return;
    became.set(of(part), (became.get(of(part)) ?? new Set()).add(of(next)));
  });
  return (value) => {
    const found = became.get(value);
    return found?.size === 1 ? ([...found][0] as string) : value;
  };
}
