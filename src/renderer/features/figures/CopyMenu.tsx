import { Button, Menu } from '@mantine/core';

interface CopyMenuProps {
  readonly disabled: boolean;
  readonly onCopy: (kind: 'svg' | 'png') => void;
  readonly onCopyData: () => void;
}

/** The figure or its numbers to the clipboard. */
export function CopyMenu({ disabled, onCopy, onCopyData }: CopyMenuProps) {
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" disabled={disabled} data-testid="figure-copy">
          Copy
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onCopy('png')} data-testid="figure-copy-png">
          Picture (PNG)
        </Menu.Item>
        <Menu.Item onClick={() => onCopy('svg')} data-testid="figure-copy-svg">
          Drawing (SVG)
        </Menu.Item>
        <Menu.Item onClick={onCopyData} data-testid="figure-copy-data">
          Data (columns with tabs)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
