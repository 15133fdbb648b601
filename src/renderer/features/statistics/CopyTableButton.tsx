import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { request } from '../../api.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface CopyTableButtonProps {
  readonly what: string;
  /** The table as tab-separated text, made when it is asked for. */
  readonly text: () => string;
}

/** Takes a table to a spreadsheet. */
export function CopyTableButton({ what, text }: CopyTableButtonProps) {
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconCopy size={13} />}
      onClick={() => void copy(text())}
      data-testid={`copy-${what}`}
    >
      Copy {what} (TSV)
    </Button>
  );
}

async function copy(content: string): Promise<void> {
  try {
    await request('picture:copy', { kind: 'csv', content });
    notifications.show({ color: 'teal', message: 'Copied to the clipboard' });
  } catch (error) {
    tellFailure('The table could not be copied', error);
  }
}
