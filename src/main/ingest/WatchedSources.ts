import type { SourceState } from '../../ipc/contract.ts';
import type { WatchedSource } from './WatchedSource.ts';

/** The watched folders by id, in the order in which they were added. */
export class WatchedSources extends Map<string, WatchedSource> {
  /** Some folder has not been read whole. */
  get isReading(): boolean {
    return [...this.values()].some((source) => source.isReading);
  }

  /** How names are made in each of them, as a text that changes with it. */
  get naming(): string {
    return JSON.stringify(
      [...this.values()].map(({ place }) => [place.id, place.namePattern ?? null]),
    );
  }

  states(): readonly SourceState[] {
    return [...this.values()].map((source) => source.state());
  }

  /** Null: all of them. */
  rescan(sourceId: string | null): undefined {
    for (const [id, source] of this) {
      if (sourceId === null || id === sourceId) source.poller.rescan();
    }
  }
}
