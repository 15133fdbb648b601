import { type RefObject, useEffect, useRef } from 'react';
import { ChartGestures, type GestureOptions } from './ChartGestures.ts';

/** Wheel, drag, click and keys on the plot; options may change without a new subscription. */
export function useChartGestures(
  plotRef: RefObject<HTMLElement | null>,
  options: GestureOptions,
): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const element = plotRef.current;
    if (element === null) return;
    const gestures = new ChartGestures(element, () => latest.current);
    return () => gestures.end();
  }, [plotRef]);
}
