/**
 * Above how many hours between two valid samples an MPP or SPO run counts as interrupted: five times its
 * median interval, and at least six minutes. Our own decision: ISOS names no sampling interval, and
 * trackers wait for a sweep now and then. Shelf runs are sparse by nature and have no gaps of this kind.
 */
export function gapHoursFor(medianIntervalHours: number): number {
  return Math.max(5 * medianIntervalHours, 0.1);
}
