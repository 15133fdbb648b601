import { Badge, Button, Group, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClipboardCheck } from '@tabler/icons-react';
import type { RunSummary } from '../../../core/run.ts';
import { claimWords } from './conformityWords.ts';
import { IsosDialog } from './IsosDialog.tsx';
import { useConditionsAnswer } from './useConditionsAnswer.ts';
import { useRunSettings } from './useRunSettings.ts';

interface RunIsosProps {
  readonly run: RunSummary;
}

/** In the card of a run: the claimed protocol with its state, and the way to everything about it. */
export function RunIsos({ run }: RunIsosProps) {
  const [opened, dialog] = useDisclosure(false);
  const settings = useRunSettings(run.id);
  const protocol = settings.record?.protocol ?? null;
  const answer = useConditionsAnswer(run.id, settings.record, protocol !== null);
  const state = answer?.conformity?.state;
  return (
    <>
      <Group justify="space-between" gap={6} mt={8}>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconClipboardCheck size={14} />}
          onClick={dialog.open}
          data-testid={`isos-open-${run.kind}`}
        >
          ISOS and reporting
        </Button>
        {protocol !== null && (
          <Tooltip
            label={
              answer?.conformity?.statement ?? answer?.problem ?? 'The logs are being looked at.'
            }
            multiline
            w={320}
          >
            <Badge
              size="sm"
              variant="light"
              tt="none"
              color={state === undefined ? 'gray' : claimWords[state].color}
              data-testid={`isos-badge-${run.kind}`}
            >
              {protocol}
              {state !== undefined && `: ${claimWords[state].words}`}
            </Badge>
          </Tooltip>
        )}
      </Group>
      <IsosDialog run={run} settings={settings} opened={opened} onClose={dialog.close} />
    </>
  );
}
