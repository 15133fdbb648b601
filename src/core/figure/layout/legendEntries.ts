import type { PanelSpec, TraceLook, TraceSpec } from '../spec.ts';

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly look: TraceLook;
  readonly hasLine: boolean;
  readonly hasSymbol: boolean;
  readonly hasBand: boolean;
}

/** One entry for each key, in the order of the traces; single devices behind a mean have none. */
export function legendEntries(panel: Pick<PanelSpec, 'traces'>): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const trace of panel.traces) {
    if (trace.role === 'device' || entries.has(trace.key) || trace.label === '') continue;
    entries.set(trace.key, entryOf(trace));
  }
  return [...entries.values()];
}

function entryOf({ key, label, look, shape, spread }: TraceSpec): LegendEntry {
  return {
    key,
    label,
    look,
    hasLine: shape !== 'symbols',
    hasSymbol: shape === 'both' || shape === 'symbols',
    hasBand: spread === 'band',
  };
}
