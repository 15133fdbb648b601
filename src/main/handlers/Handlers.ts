import type { RequestName, Requests } from '../../ipc/contract.ts';

/** A function for each request of the contract. */
export type Handlers = {
  readonly [N in RequestName]: (
    request: Requests[N]['request'],
  ) => Requests[N]['response'] | Promise<Requests[N]['response']>;
};
