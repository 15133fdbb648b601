import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { MarkPointing } from './MarkPointing.ts';
import type { AnnotationMark } from './panelMarks.ts';
import { toldLines } from './toldLines.ts';
import { toldMarks } from './toldMarks.ts';

interface MarkButtonProps {
  /** One or, where they would overlap, several; the first stands for where it is. */
  readonly marks: readonly AnnotationMark[];
  readonly className?: string | undefined;
  /** Pixels within the layer; the size is the class's. */
  readonly left: number;
  readonly top?: number | undefined;
  readonly tabIndex: number;
  readonly testId: string;
  readonly children?: ReactNode;
  readonly pointing: MarkPointing;
  readonly onFocus?: (marks: readonly AnnotationMark[]) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A mark that tells its text on hover and focus, and opens what was written when it is pressed. */
export const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { marks, className, left, top, tabIndex, testId, children, pointing } = props;
  const told = toldMarks(marks);
  return (
    <button
      type="button"
      className={className}
      style={{ left, top }}
      tabIndex={tabIndex}
      aria-label={toldLines(told).join('; ')}
      aria-haspopup={told.length > 1 ? 'menu' : undefined}
      data-testid={testId}
      data-count={told.length}
      onPointerEnter={(event) => pointing.point(marks, event.currentTarget)}
      onPointerLeave={pointing.leave}
      onFocus={(event) => {
        pointing.point(marks, event.currentTarget);
        props.onFocus?.(marks);
      }}
      onBlur={pointing.leave}
      onPointerDown={(event) => pointing.press(event.currentTarget)}
      onClick={(event) => pointing.open(told, event.currentTarget)}
      onKeyDown={props.onKeyDown}
    >
      {children}
    </button>
  );
});
