import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopy, IconDeviceFloppy } from '@tabler/icons-react';
import type { SavedKind } from '../../../ipc/contract.ts';
import { useSaving } from './useSaving.ts';

const files: { kind: SavedKind; label: string }[] = [
  { kind: 'svg', label: 'Figure as SVG (vector)' },
  { kind: 'png', label: 'Figure as PNG (600 dpi)' },
  { kind: 'csv', label: 'Shown data as CSV' },
];

const copies: { kind: SavedKind; label: string }[] = [
  { kind: 'png', label: 'Copy the figure' },
  { kind: 'csv', label: 'Copy the shown data' },
  { kind: 'svg', label: 'Copy the SVG text' },
];

/** Takes what the charts show out of the program. */
export function SaveMenu() {
  const { busy, save, copy } = useSaving();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="xs"
          h={28}
          variant="default"
          loading={busy}
          rightSection={<IconChevronDown size={14} />}
          data-testid="save-menu"
        >
          Save
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {files.map(({ kind, label }) => (
          <Menu.Item
            key={kind}
            leftSection={<IconDeviceFloppy size={15} />}
            onClick={() => void save(kind)}
            data-testid={`save-${kind}`}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {copies.map(({ kind, label }) => (
          <Menu.Item
            key={kind}
            leftSection={<IconCopy size={15} />}
            onClick={() => void copy(kind)}
            data-testid={`copy-${kind}`}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
