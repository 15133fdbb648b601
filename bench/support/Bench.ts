import type { Peers } from './peers.ts';

export interface Bench {
  /** As typed after `--only`, and the heading in RESULTS.md. */
  readonly name: string;
  /** `minutes`: for a bench that can run long. Resolves to Markdown; throws when something does not work. */
  run(peers: Peers, isSmoke: boolean, minutes: number | null): Promise<string>;
}
