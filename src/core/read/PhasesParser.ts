import { mergeParsed } from './mergeParsed.ts';
import type { DecodeBytes, FileParser, FilePlace, ParsedFile } from './Reader.ts';
import { SweepTableParser } from './SweepTableParser.ts';
import type { TableHints } from './TableHints.ts';
import type { TablePlan } from './TablePlan.ts';
import { TrackTableParser } from './TrackTableParser.ts';

export type Phase = 'sweep' | 'track';

/** How a tracker without column names marks what it is doing. */
export interface PhasePlan {
  readonly sweep: TablePlan;
  readonly track: TablePlan;
  /** What a line belongs to, from its first 80 characters; null for a line that is neither. */
  readonly phaseOf: (text: string) => Phase | null;
  readonly hints?: TableHints;
}

/** Reads trackers that alternate between sweeps and tracking, with a mark in every line. */
export class PhasesParser implements FileParser {
  readonly #plan: PhasePlan;
  readonly #place: FilePlace;
  readonly #decode: DecodeBytes;
  readonly #track: TrackTableParser;
  readonly #sweeps: SweepTableParser[] = [];
  #phase: Phase | null = null;

  constructor(plan: PhasePlan, place: FilePlace, decode: DecodeBytes) {
    this.#plan = plan;
    this.#place = place;
    this.#decode = decode;
    this.#track = new TrackTableParser(plan.track, place, decode, plan.hints);
  }

  feed(bytes: Uint8Array, start: number, end: number, lineNumber: number): void {
    const phase = this.#plan.phaseOf(this.#decode(bytes, start, Math.min(end, start + 80)));
    if (phase === 'sweep') {
      if (this.#phase !== 'sweep') {
        this.#sweeps.push(
          new SweepTableParser(this.#plan.sweep, this.#place, this.#decode, this.#plan.hints),
        );
      }
      this.#sweeps[this.#sweeps.length - 1]?.feed(bytes, start, end, lineNumber);
    } else this.#track.feed(bytes, start, end, lineNumber);
    if (phase !== null) this.#phase = phase;
  }

  parsed(): ParsedFile {
    const track = this.#track.parsed();
    const parts = this.#sweeps.map((sweep) => sweep.parsed());
    if (track.rows > 0 || parts.length === 0 || track.rejected > 0) parts.push(track);
    return mergeParsed(parts);
  }
}
