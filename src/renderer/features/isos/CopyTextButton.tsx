import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { request } from '../../api.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface CopyTextButtonProps {
  readonly text: string;
  readonly testId: string;
}

/** Takes a text to the clipboard; the page itself may not write there. */
export function CopyTextButton({ text, testId }: CopyTextButtonProps) {
  return (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<IconCopy size={14} />}
      onClick={() => void copy(text)}
      data-testid={testId}
    >
      Copy
    </Button>
  );
}

async function copy(content: string): Promise<void> {
  try {
    await request('picture:copy', { kind: 'csv', content });
    notifications.show({ color: 'teal', message: 'Copied to the clipboard' });
  } catch (error) {
    tellFailure('The text could not be copied', error);
  }
}
