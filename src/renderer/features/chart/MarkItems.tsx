import { Menu, Text } from '@mantine/core';
import { AnnotationIcon } from '../../ui/annotations/AnnotationIcon.tsx';
import type { AnnotationMark } from './panelMarks.ts';
import type { ToldMark } from './toldMarks.ts';
import { toldText } from './toldText.ts';

interface MarkItemsProps {
  readonly told: readonly ToldMark[];
  readonly onOpen: (mark: AnnotationMark) => void;
}

/** More lines nobody reads in a menu; zooming in parts them. */
const mostItems = 100;

/** What stands at one mark, line by line, to be opened. */
export function MarkItems({ told, onOpen }: MarkItemsProps) {
  return (
    <>
      {told.slice(0, mostItems).map((one) => (
        <Menu.Item
          key={one.mark.annotation.id}
          leftSection={<AnnotationIcon annotation={one.mark.annotation} size={13} />}
          onClick={() => onOpen(one.mark)}
          data-testid="mark-item"
        >
          <Text size="xs" lineClamp={2}>
            {toldText(one)}
          </Text>
        </Menu.Item>
      ))}
      {told.length > mostItems && (
        <Menu.Label>and {told.length - mostItems} more; zoom in to part them</Menu.Label>
      )}
    </>
  );
}
