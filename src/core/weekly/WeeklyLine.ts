/** What a line is about: decides its colour, and which lines are told first. */
export type LineTone = 'plain' | 'new' | 'crossed' | 'died' | 'silent' | 'unknown' | 'note';

/** One thing that changed, with the devices that it concerns. */
export interface WeeklyLine {
  readonly tone: LineTone;
  readonly head: string;
  /** Empty where the head says all. */
  readonly items: readonly string[];
}
