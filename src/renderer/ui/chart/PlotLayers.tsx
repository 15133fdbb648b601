import { createContext, type ReactNode, use } from 'react';
import { PathLayer } from './PathLayer.tsx';
import type { DrawnTrace, Span } from './picture.ts';

interface PlotContent {
  readonly traces: readonly DrawnTrace[];
  readonly xDomain: Span;
  readonly yDomain: Span;
  /** Drawn under the traces. */
  readonly under: ReactNode;
}

const nothing: PlotContent = { traces: [], xDomain: [0, 1], yDomain: [0, 1], under: null };

/** Hands what lies in the plot past Recharts, which would draw its axes again for new properties. */
export const PlotLayersContext = createContext<PlotContent>(nothing);

/** Everything in the plot of a Recharts chart: further layers, over them the traces. */
export function PlotLayers() {
  const { traces, xDomain, yDomain, under } = use(PlotLayersContext);
  return (
    <>
      {under}
      <PathLayer traces={traces} xDomain={xDomain} yDomain={yDomain} />
    </>
  );
}
