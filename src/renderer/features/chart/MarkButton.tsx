import { Box, Menu, Tooltip } from '@mantine/core';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { draftOf } from '../../state/draftOf.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { MarkItems } from './MarkItems.tsx';
import type { AnnotationMark } from './panelMarks.ts';
import { type ToldMark, toldMarks } from './toldMarks.ts';
import { toldText } from './toldText.ts';

interface MarkButtonProps {
  /** One or, where they would overlap, several; the first stands for where it is. */
  readonly marks: readonly AnnotationMark[];
  readonly className?: string | undefined;
  readonly style: CSSProperties;
  readonly tabIndex: number;
  readonly testId: string;
  readonly children?: ReactNode;
  /** Which marks to point out in the plot; none when the pointer or the focus leaves. */
  readonly onPoint: (marks: readonly AnnotationMark[]) => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

const mostTold = 8;

/** A mark that tells its text on hover and focus, and opens what was written when it is pressed. */
export function MarkButton(props: MarkButtonProps) {
  const { marks, className, style, tabIndex, testId, children, onPoint } = props;
  const set = useViewStore((state) => state.set);
  const told = toldMarks(marks);
  const lines = told.slice(0, mostTold).map(toldText);
  if (told.length > mostTold) lines.push(`and ${told.length - mostTold} more`);
  const open = ({ annotation, runId }: AnnotationMark) =>
    set({ draft: draftOf(annotation, runId) });
  const button = (
    <button
      type="button"
      className={className}
      style={style}
      tabIndex={tabIndex}
      aria-label={lines.join('; ')}
      data-testid={testId}
      data-count={told.length}
      {...(told.length === 1 && { onClick: () => open((told[0] as ToldMark).mark) })}
    >
      {children}
    </button>
  );
  const tooltip = (
    <Tooltip
      label={lines.join('\n')}
      multiline
      maw={340}
      fz={11.5}
      events={{ hover: true, focus: true, touch: true }}
      style={{ whiteSpace: 'pre-line' }}
    >
      {told.length === 1 ? button : <Menu.Target>{button}</Menu.Target>}
    </Tooltip>
  );
  // The listeners have a place of their own: tooltip and menu put theirs on the button.
  return (
    <Box
      component="span"
      style={{ display: 'contents' }}
      onPointerEnter={() => onPoint(marks)}
      onPointerLeave={() => onPoint([])}
      onFocus={() => {
        onPoint(marks);
        props.onFocus?.();
      }}
      onBlur={() => onPoint([])}
      onKeyDown={props.onKeyDown}
    >
      {told.length === 1 ? (
        tooltip
      ) : (
        <Menu position="top" shadow="md" withinPortal>
          {tooltip}
          <Menu.Dropdown mah={320} maw={360} style={{ overflowY: 'auto' }}>
            <MarkItems told={told} onOpen={open} />
          </Menu.Dropdown>
        </Menu>
      )}
    </Box>
  );
}
