import type { ReferenceMode } from '../run.ts';
import type { AskedReference } from './askedReference.ts';

/** A reference that needs nothing but the curve itself. */
export function plainReference(mode: ReferenceMode): AskedReference {
  return { mode, value: null, detail: null, burnInEndHours: null };
}
