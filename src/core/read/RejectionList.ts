import type { Rejection } from './Reader.ts';

/** Rejections that are kept with line and reason; the rest is only counted. */
export const keptRejections = 1000;

/** Counts the lines that could not be used and keeps the first thousand with their reason. */
export class RejectionList {
  readonly kept: Rejection[] = [];
  count = 0;

  add(line: number, reason: string): void {
    this.count++;
    if (this.kept.length < keptRejections) this.kept.push({ line, reason });
  }

  /** Goes on from the rejections of an earlier reading. */
  resume(count: number, kept: readonly Rejection[]): void {
    this.count = count;
    this.kept.splice(0, this.kept.length, ...kept);
  }

  /** Takes back all but the first `count`: what they were about turned out to be no fault. */
  truncate(count: number): void {
    this.count = Math.min(this.count, count);
    this.kept.length = Math.min(this.kept.length, count);
  }
}

/** A piece of a line for a reason: short, on one line. */
export function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
