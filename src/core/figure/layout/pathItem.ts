import type { ScenePath } from '../scene/scene.ts';

/** A path with what is usual left out: no fill, black, opaque. */
export function pathItem(d: string, options: Partial<Omit<ScenePath, 'kind' | 'd'>>): ScenePath {
  return {
    kind: 'path',
    d,
    stroke: null,
    strokePt: 0.5,
    dash: null,
    fill: null,
    opacity: 1,
    part: null,
    ...options,
  };
}
