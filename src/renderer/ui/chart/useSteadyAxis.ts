import { useRef } from 'react';
import type { Axis } from './picture.ts';

/** The former axis for as long as the new one would be drawn just like it. */
export function useSteadyAxis(axis: Axis): Axis {
  const steady = useRef(axis);
  if (!isSameAxis(steady.current, axis)) steady.current = axis;
  return steady.current;
}

function isSameAxis(a: Axis, b: Axis): boolean {
  return (
    a === b ||
    (a.label === b.label &&
      a.domain[0] === b.domain[0] &&
      a.domain[1] === b.domain[1] &&
      a.ticks.length === b.ticks.length &&
      a.ticks.every((tick, index) => {
        const other = b.ticks[index] as number;
        return tick === other && a.tickText(tick) === b.tickText(other);
      }))
  );
}
