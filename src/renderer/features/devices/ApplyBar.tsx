import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { changesOfProposals } from '../../../core/devices/changesOfProposals.ts';
import type { Proposal } from '../../../core/devices/Proposal.ts';
import { editDeviceRecords } from '../../db/deviceRecords.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface ApplyBarProps {
  readonly proposals: readonly Proposal[];
  /** The beginning of what undo calls it. */
  readonly command: string;
  /** What the person has to know besides, a sentence each. */
  readonly remarks: readonly string[];
  readonly onDone: () => void;
}

/** What will be written, the choice about what was said before, and the button that writes it. */
export function ApplyBar({ proposals, command, remarks, onDone }: ApplyBarProps) {
  const [replaces, setReplaces] = useState(false);
  const [saving, setSaving] = useState(false);
  const changes = changesOfProposals(proposals, replaces);
  const values = [...changes.values()].reduce((sum, own) => sum + Object.keys(own).length, 0);
  const conflicts = proposals
    .flatMap((proposal) => proposal.values)
    .filter(({ state }) => state === 'conflict').length;
  const what = `${formatCount(values, 'value')} of ${formatCount(changes.size, 'device')}`;
  const apply = async () => {
    setSaving(true);
    try {
      await editDeviceRecords(changes, `${command}: ${what}`);
      notifications.show({ color: 'teal', message: `Written: ${what}. Undo takes it all back.` });
      onDone();
    } catch (error) {
      setSaving(false);
      tellFailure('Nothing was written', error);
    }
  };
  return (
    <Group justify="space-between" align="flex-end" wrap="nowrap">
      <Stack gap={4}>
        {conflicts > 0 && (
          <Switch
            size="xs"
            label={`Replace ${formatCount(conflicts, 'value')} that ${conflicts === 1 ? 'was' : 'were'} said before`}
            checked={replaces}
            onChange={(event) => setReplaces(event.currentTarget.checked)}
            data-testid="replace-known"
          />
        )}
        <Text size="xs" c="dimmed" data-testid="apply-summary" aria-live="polite">
          {values === 0 ? 'Nothing new to write.' : `Will write ${what}.`} {remarks.join(' ')}
        </Text>
      </Stack>
      <Group gap="xs" wrap="nowrap">
        <Button size="xs" variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button
          size="xs"
          disabled={values === 0}
          loading={saving}
          onClick={() => void apply()}
          data-testid="apply-records"
        >
          Write them
        </Button>
      </Group>
    </Group>
  );
}
