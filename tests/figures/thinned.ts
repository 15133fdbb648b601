import type { FigureSpec } from '../../src/core/figure/spec.ts';

/** Every so many points of a long trace: the files compared stay small, the layout is the same. */
export function thinned(spec: FigureSpec, most = 120): FigureSpec {
  return {
    ...spec,
    panels: spec.panels.map((panel) => ({
      ...panel,
      traces: panel.traces
        .filter(({ role }, i) => role === 'main' || i % 5 === 0)
        .map((trace) => {
          const step = Math.ceil(trace.x.length / most);
          const pick = <T>(column: readonly T[]) => column.filter((_, i) => i % step === 0);
          return {
            ...trace,
            x: pick(trace.x),
            y: pick(trace.y),
            sd: trace.sd === null ? null : pick(trace.sd),
            n: trace.n === null ? null : pick(trace.n),
            limits:
              trace.limits === null
                ? null
                : { low: pick(trace.limits.low), high: pick(trace.limits.high) },
          };
        }),
    })),
  };
}
