import type { AnnotationMark } from './panelMarks.ts';
import type { ToldMark } from './toldMarks.ts';

/** What the mark buttons of a panel tell of pointer and keys; the same for as long as the panel is there. */
export interface MarkPointing {
  point(marks: readonly AnnotationMark[], button: HTMLElement): void;
  leave(): void;
  press(button: HTMLElement): void;
  open(told: readonly ToldMark[], button: HTMLElement): void;
}

/** Marks that are pointed at, or whose menu is open, with the button that stands for them. */
export interface AtButton<T> {
  readonly marks: readonly T[];
  readonly button: HTMLElement;
}
