import type { TraceSpec } from '../spec.ts';
import { columnOf } from './columnOf.ts';
import type { SweepData } from './figureData.ts';

/** One J-V sweep: reverse solid with filled symbols, forward dashed with open ones. */
export function sweepTrace(sweep: SweepData, key: string, label: string): TraceSpec {
  const isReverse = sweep.direction === 'reverse';
  return {
    id: sweep.id,
    key,
    label,
    axis: 'y',
    shape: 'both',
    x: Array.from(sweep.voltage),
    y: columnOf(sweep.current),
    sd: null,
    n: null,
    limits: null,
    spread: 'none',
    look: { ...sweep.look, dash: isReverse ? 'solid' : 'dashed', filled: isReverse },
    role: 'main',
    censoredAt: [],
    measuredPoints: sweep.voltage.length,
  };
}
