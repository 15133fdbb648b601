import { onTestFinished } from 'vitest';
import type { FileState, SourceState } from '../../../../src/ipc/contract.ts';
import { Ingest, type IngestOptions } from '../../../../src/main/ingest/Ingest.ts';

export interface WatchedIngest {
  readonly ingest: Ingest;
  /** Names of the events so far, oldest first. */
  readonly events: string[];
  add(path: string): void;
  files(): readonly FileState[];
  file(path: string): FileState | undefined;
  source(): SourceState;
  /** Resolves as soon as an event finds the condition true; a test's time limit ends the waiting. */
  until(condition: () => boolean): Promise<void>;
}

/** An Ingest as the worker runs it, ended after the test. */
export function watchedIngest(options: IngestOptions = {}): WatchedIngest {
  const events: string[] = [];
  const waiting = new Set<() => void>();
  const ingest = new Ingest((name) => {
    events.push(name);
    for (const look of waiting) look();
  }, options);
  onTestFinished(() => ingest.close());
  const files = () => ingest.answer({ name: 'file:list', request: undefined });
  return {
    ingest,
    events,
    add: (path) =>
      void ingest.answer({ name: 'source:add', request: { id: 'a', path, isSample: false } }),
    files,
    file: (path) => files().find((file) => file.path === path),
    source: () => ingest.answer({ name: 'source:list', request: undefined })[0] as SourceState,
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
