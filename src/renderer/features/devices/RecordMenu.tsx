import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDotsVertical, IconTable, IconTags } from '@tabler/icons-react';
import { useViewStore } from '../../state/viewStore.ts';

/** What can be done with the records of many devices. */
export function RecordMenu() {
  const set = useViewStore((state) => state.set);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tooltip label="Fill what is known about devices">
          <ActionIcon
            size={30}
            variant="subtle"
            color="gray"
            aria-label="Fill what is known about devices"
            data-testid="record-menu"
          >
            <IconDotsVertical size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What is known about devices</Menu.Label>
        <Menu.Item
          leftSection={<IconTags size={14} />}
          onClick={() => set({ recordDialog: 'names' })}
          data-testid="records-from-names"
        >
          Read it from their names…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTable size={14} />}
          onClick={() => set({ recordDialog: 'sheet' })}
          data-testid="records-from-sheet"
        >
          Read it from a sheet…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
