import type { IngestRequestName, IngestRequests } from './messages.ts';

/** A function for each request. */
export type Answers = {
  readonly [N in IngestRequestName]: (
    request: IngestRequests[N]['request'],
  ) => IngestRequests[N]['response'];
};

/** One question: its name decides what is asked with it and what is answered. */
export interface Asked<N extends IngestRequestName> {
  readonly name: N;
  readonly request: IngestRequests[N]['request'];
}
