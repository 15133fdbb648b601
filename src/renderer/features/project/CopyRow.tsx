import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { format } from 'date-fns';
import { useState } from 'react';
import { changesBackTo } from '../../../core/records/changesBackTo.ts';
import { recordKey } from '../../../core/records/recordKey.ts';
import type { BackupCopy } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { goBackTo } from '../../db/goBackTo.ts';
import type { AnyRecord } from '../../db/records.ts';
import { useRecordStore } from '../../state/recordStore.ts';
import { countRecords } from '../../ui/countRecords.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** One copy: first what is different in it is shown, then it can be brought back. */
export function CopyRow({ copy }: { readonly copy: BackupCopy }) {
  const [differing, setDiffering] = useState<readonly AnyRecord[] | null>(null);
  const [working, setWorking] = useState(false);
  const time = format(copy.at, 'yyyy-MM-dd HH:mm');
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    try {
      await work();
    } catch (error) {
      tellFailure('Nothing was brought back', error);
    } finally {
      setWorking(false);
    }
  };
  const compare = async (): Promise<void> => {
    const { records } = await request('backup:load', { sequence: copy.sequence });
    const { byKey } = useRecordStore.getState();
    setDiffering(
      records.filter((record) => changesBackTo(byKey.get(recordKey(record)) ?? null, record)),
    );
  };
  const bringBack = async (): Promise<void> => {
    if (differing === null) return;
    await goBackTo(differing, `Bring back the copy of ${time}`);
    setDiffering([]);
    notifications.show({
      color: 'teal',
      message: `It is as it was on ${time}; what was written since is still there.`,
    });
  };
  return (
    <Group gap="xs" wrap="nowrap" data-testid="backup-copy">
      <Text size="sm" w={130} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {time}
      </Text>
      <Text size="xs" c="dimmed" style={{ flex: 1 }}>
        {differing !== null && differenceWords(differing)}
      </Text>
      {differing === null || differing.length === 0 ? (
        <Button
          size="compact-xs"
          variant="default"
          loading={working}
          onClick={() => void attempt(compare)}
          data-testid="copy-compare"
        >
          Compare
        </Button>
      ) : (
        <Button
          size="compact-xs"
          variant="light"
          loading={working}
          onClick={() => void attempt(bringBack)}
          data-testid="copy-restore"
        >
          Bring it back
        </Button>
      )}
    </Group>
  );
}

function differenceWords(differing: readonly AnyRecord[]): string {
  return differing.length === 0
    ? 'Says nothing else than now.'
    : `Different then: ${countRecords(differing)}.`;
}
