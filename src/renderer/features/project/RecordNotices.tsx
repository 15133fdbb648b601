import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconDatabaseImport } from '@tabler/icons-react';
import { useState } from 'react';
import { request } from '../../api.ts';
import { useBackupStore } from '../../state/backupStore.ts';
import { takeOffer } from '../../state/reconcileBackup.ts';
import { useRecordStore } from '../../state/recordStore.ts';
import { countRecords } from '../../ui/countRecords.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** What everybody who writes something must know about where it is kept. */
export function RecordNotices() {
  const { status, offer, restored, damaged, records } = useBackupStore();
  const failure = useRecordStore((state) => state.failure);
  return (
    <>
      {failure !== null && <StorageNotice failure={failure} records={records} />}
      {status?.state === 'failing' && (
        <Alert
          color="orange"
          radius={0}
          p="xs"
          icon={<IconAlertTriangle size={16} />}
          data-testid="backup-failing"
        >
          {status.message} What you write is kept in the program meanwhile, and goes to the backup
          by itself as soon as that works again. Folder: {status.folder}
        </Alert>
      )}
      {damaged.length > 0 && (
        <Alert
          color="orange"
          radius={0}
          p="xs"
          icon={<IconAlertTriangle size={16} />}
          withCloseButton
          onClose={() => useBackupStore.setState({ damaged: [] })}
          data-testid="records-damaged"
        >
          {formatCount(damaged.length, 'record')} in the database of notes {were(damaged.length)}{' '}
          damaged and cannot be backed up; all others are. {damaged.slice(0, 3).join(' ')} The
          backup keeps what it had of them.
        </Alert>
      )}
      {offer !== null && (
        <Alert
          color="blue"
          radius={0}
          p="xs"
          icon={<IconDatabaseImport size={16} />}
          data-testid="backup-offer"
        >
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">
              The backup knows more than the database of notes: {countRecords(offer.records)}.
            </Text>
            <Group gap="xs" wrap="nowrap">
              <WorkButton work={takeOffer} failed="Nothing was brought back" testId="take-offer">
                Bring it back
              </WorkButton>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => useBackupStore.setState({ offer: null })}
              >
                Not now
              </Button>
            </Group>
          </Group>
        </Alert>
      )}
      {restored !== null && (
        <Alert
          color="blue"
          radius={0}
          p="xs"
          icon={<IconDatabaseImport size={16} />}
          withCloseButton
          onClose={() => useBackupStore.setState({ restored: null })}
          data-testid="backup-restored"
        >
          {restored}
        </Alert>
      )}
    </>
  );
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}

interface StorageNoticeProps {
  readonly failure: string;
  /** In the backup. */
  readonly records: number;
}

function StorageNotice({ failure, records }: StorageNoticeProps) {
  return (
    <Alert
      color="red"
      radius={0}
      p="xs"
      icon={<IconAlertTriangle size={16} />}
      data-testid="storage-failed"
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {failure} Until it is mended nothing can be written.{' '}
          {records === 0
            ? 'The backup is empty.'
            : `The backup has ${formatCount(records, 'record')}.`}
        </Text>
        <WorkButton
          work={() => request('storage:reset')}
          failed="The database could not be put aside"
          testId="storage-reset"
        >
          {records === 0 ? 'Put it aside and begin anew' : 'Put it aside and take the backup'}
        </WorkButton>
      </Group>
    </Alert>
  );
}

interface WorkButtonProps {
  readonly work: () => Promise<unknown>;
  /** Told when it does not work. */
  readonly failed: string;
  readonly testId: string;
  readonly children: string | readonly string[];
}

function WorkButton({ work, failed, testId, children }: WorkButtonProps) {
  const [working, setWorking] = useState(false);
  const begin = async (): Promise<void> => {
    setWorking(true);
    try {
      await work();
    } catch (error) {
      tellFailure(failed, error);
    } finally {
      setWorking(false);
    }
  };
  return (
    <Button
      size="compact-xs"
      style={{ flex: 'none' }}
      loading={working}
      onClick={() => void begin()}
      data-testid={testId}
    >
      {children}
    </Button>
  );
}
