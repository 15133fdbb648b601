import { Menu, Tooltip } from '@mantine/core';
import type { CSSProperties } from 'react';
import { MarkItems } from './MarkItems.tsx';
import type { AtButton } from './MarkPointing.ts';
import type { AnnotationMark } from './panelMarks.ts';
import { toldLines } from './toldLines.ts';
import { type ToldMark, toldMarks } from './toldMarks.ts';

interface MarkHintProps {
  readonly pointedAt: AtButton<AnnotationMark> | null;
  readonly menu: AtButton<ToldMark> | null;
  readonly onOpen: (mark: AnnotationMark) => void;
  readonly onClose: () => void;
}

/** The text of the marks that are pointed at, or the menu of those that were pressed, at their button. */
export function MarkHint({ pointedAt, menu, onOpen, onClose }: MarkHintProps) {
  // A mark that was deleted under the pointer never says that the pointer left it.
  if (menu?.button.isConnected) {
    return (
      <Menu
        key={placeOf(menu.button).key}
        opened
        onChange={(opened) => {
          if (!opened) onClose();
        }}
        position="top"
        shadow="md"
        withinPortal
      >
        <Menu.Target>
          <span style={placeOf(menu.button).style} />
        </Menu.Target>
        <Menu.Dropdown mah={320} maw={360} style={{ overflowY: 'auto' }}>
          <MarkItems told={menu.marks} onOpen={onOpen} />
        </Menu.Dropdown>
      </Menu>
    );
  }
  if (!pointedAt?.button.isConnected) return null;
  const { key, style } = placeOf(pointedAt.button);
  return (
    <Tooltip
      key={key}
      opened
      label={toldLines(toldMarks(pointedAt.marks)).join('\n')}
      multiline
      maw={340}
      fz={11.5}
      style={{ whiteSpace: 'pre-line' }}
    >
      <span style={style} />
    </Tooltip>
  );
}

/** Where a button stands now, for something of the same size that takes no events. */
function placeOf(button: HTMLElement): { readonly key: string; readonly style: CSSProperties } {
  const { left, top, width, height } = button.getBoundingClientRect();
  return {
    key: `${left} ${top}`,
    style: { position: 'fixed', left, top, width, height, pointerEvents: 'none' },
  };
}
