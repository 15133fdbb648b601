import { Alert, Anchor, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconFlask } from '@tabler/icons-react';
import { useLibraryStore } from '../../state/libraryStore.ts';

/** What everybody who looks at the window must know: synthetic data, reading stopped, folder gone. */
export function Notices({ onAddFolder }: { readonly onAddFolder: () => void }) {
  const sources = useLibraryStore((state) => state.sources);
  const failure = useLibraryStore((state) => state.failure);
  const notice = useLibraryStore((state) => state.notice);
  const offline = sources.filter((source) => source.state === 'offline');
  return (
    <>
      {sources.some((source) => source.isSample) && (
        <Group
          gap={8}
          px="sm"
          py={5}
          wrap="nowrap"
          bg="var(--mantine-color-yellow-light)"
          data-testid="sample-notice"
        >
          <IconFlask size={15} style={{ flex: 'none' }} />
          <Text size="xs" style={{ flex: 1 }}>
            Synthetic sample study modelled on published values (doi 10.1038/s41467-025-63618-5),
            not measured.{' '}
            <Anchor component="button" size="xs" onClick={onAddFolder}>
              Add your own folder
            </Anchor>{' '}
            or drop it here.
          </Text>
        </Group>
      )}
      {failure !== null && (
        <Alert color="red" radius={0} p="xs" icon={<IconAlertTriangle size={16} />}>
          {failure}
        </Alert>
      )}
      {notice !== null && (
        <Alert
          color="blue"
          radius={0}
          p="xs"
          withCloseButton
          onClose={() => useLibraryStore.setState({ notice: null })}
        >
          {notice}
        </Alert>
      )}
      {offline.map((source) => (
        <Alert
          key={source.id}
          color="yellow"
          radius={0}
          p="xs"
          icon={<IconAlertTriangle size={16} />}
          data-testid="offline-notice"
        >
          {source.name}: {source.message ?? 'The folder cannot be reached.'} What was read stays
          shown; reading goes on by itself when it is back.
        </Alert>
      ))}
    </>
  );
}
