import { Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPresentation } from '@tabler/icons-react';
import { useState } from 'react';
import { lazyPart } from '../../ui/lazyPart.tsx';

const WeeklyView = lazyPart(() => import('./WeeklyView.tsx').then((part) => part.WeeklyView));

/** The button in the header, and what it opens over the whole window. */
export function WeeklyMeeting() {
  const [opened, dialog] = useDisclosure(false);
  const [isPresenting, setPresenting] = useState(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPresentation size={15} />}
        onClick={dialog.open}
        data-testid="open-weekly"
      >
        Weekly meeting
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        size="calc(100vw - 40px)"
        yOffset={20}
        padding="sm"
        closeOnClickOutside={false}
        closeOnEscape={!isPresenting}
        trapFocus={!isPresenting}
        title={<Text fw={600}>Weekly meeting</Text>}
        styles={{
          header: { minHeight: 40, paddingBlock: 4 },
          content: { height: 'calc(100vh - 40px)', display: 'flex', flexDirection: 'column' },
          body: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
        }}
        data-testid="weekly-dialog"
      >
        {opened && <WeeklyView isPresenting={isPresenting} onPresenting={setPresenting} />}
      </Modal>
    </>
  );
}
