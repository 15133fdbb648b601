import type { PanelSpec } from '../spec.ts';
import { type LegendEntry, legendEntries } from './legendEntries.ts';

/** The entries that the panel's legend shows, in a person's order where there is one. */
export function shownEntries({ traces, legend }: PanelSpec): readonly LegendEntry[] {
  const shown = legendEntries({ traces }).filter(({ key }) => !legend.hidden?.includes(key));
  const order = legend.order ?? [];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return order.length === 0 ? shown : shown.toSorted((a, b) => rank(a.key) - rank(b.key));
}
