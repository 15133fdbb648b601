import type { CrossingStatus, TimeToFraction } from '../run.ts';

const settled: readonly CrossingStatus[] = ['reached', 'gap', 'atStart'];

/**
 * Whether a run came to have a time to a fraction since an earlier moment: settled now and not settled
 * then, or resting on its last point now and not even that then. What was settled before is old news.
 */
export function crossingSince(then: TimeToFraction, now: TimeToFraction): boolean {
  if (settled.includes(then.status)) return false;
  if (settled.includes(now.status)) return true;
  return now.status === 'provisional' && then.status !== 'provisional';
}
