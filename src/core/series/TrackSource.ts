import type { Track } from '../measurement.ts';
import type { FilePolarity } from './FilePolarity.ts';
import type { TrackScan } from './TrackScan.ts';

/** A track, the file it came from, and what is known about it. */
export interface TrackSource {
  readonly fileId: string;
  readonly path: string;
  /** Place among the tracks of its file. */
  readonly index: number;
  readonly track: Track;
  readonly scan: TrackScan;
  readonly polarity: FilePolarity;
}
