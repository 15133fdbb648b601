import { useEffect, useState } from 'react';
import type { Span } from '../../ui/chart/picture.ts';
import { askedRange } from './askedRange.ts';

/** Milliseconds without a move after which exactly what is seen is asked for. */
const restMs = 150;

/** Hours to ask the worker for, with more around them while the chart is panned. */
export function useAskedRange(range: Span | null): Span | null {
  const [rested, setRested] = useState(range);
  useEffect(() => {
    const timer = setTimeout(() => setRested(range), restMs);
    return () => clearTimeout(timer);
  }, [range]);
  return askedRange(range, rested);
}
