import type { HourSpan } from '../run.ts';
import type { AskedReference } from './askedReference.ts';

/** How one run is to be analysed: what was asked for the whole view and settled for this run. */
export interface RunAnalysis {
  readonly reference: AskedReference;
  /** Spans that the person excluded, hours from time zero. */
  readonly spans: readonly HourSpan[];
}
