import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronDown, IconRefresh, IconTag, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { request } from '../../api.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface SourceMenuProps {
  readonly sourceId: string;
  readonly name: string;
  /** Opens the dialog for the names of its files. */
  readonly onNameFiles: (sourceId: string) => void;
}

/** What can be done with a watched folder. Not drawn anew as reading proceeds. */
export const SourceMenu = memo(function SourceMenu({
  sourceId,
  name,
  onNameFiles,
}: SourceMenuProps) {
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={`Actions for ${name}`}
          data-testid="source-actions"
        >
          <IconChevronDown size={13} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconRefresh size={14} />}
          onClick={() => void act(request('source:rescan', { sourceId }))}
        >
          Look again now
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTag size={14} />}
          onClick={() => onNameFiles(sourceId)}
          data-testid="name-files"
        >
          Names from file names…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} />}
          onClick={() => void act(request('source:remove', { sourceId }))}
        >
          Stop watching (files and notes stay)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});

async function act(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    tellFailure('That did not work', error);
  }
}
