import { Box, Collapse, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { RunSummary } from '../../../core/run.ts';
import { formatCount } from '../../ui/formatCount.ts';

interface RunEventsProps {
  readonly run: RunSummary;
  readonly inUnit: (hours: number) => string;
}

/** What was found in the data and taken for granted: interruptions, dips, restarts, assumptions. */
export function RunEvents({ run, inUnit }: RunEventsProps) {
  const [open, { toggle }] = useDisclosure(false);
  const found = run.gaps.length + run.events.length;
  if (found + run.assumptions.length === 0) return null;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Box mt={6}>
      <UnstyledButton onClick={toggle} aria-expanded={open}>
        <Text size="xs" c="dimmed" style={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Chevron size={13} />
          {[
            found > 0 ? formatCount(found, 'event') : null,
            run.assumptions.length > 0 ? formatCount(run.assumptions.length, 'assumption') : null,
          ]
            .filter((part) => part !== null)
            .join(', ')}
        </Text>
      </UnstyledButton>
      <Collapse expanded={open}>
        {run.gaps.map((gap) => (
          <Text size="xs" key={gap.fromHours}>
            {inUnit(gap.fromHours)} – {inUnit(gap.toHours)}: no data
          </Text>
        ))}
        {run.events.map((event) => (
          <Text size="xs" key={`${event.kind}${event.atHours}`}>
            {inUnit(event.atHours)}: {event.detail}
          </Text>
        ))}
        {run.assumptions.map((assumption) => (
          <Text size="xs" c="dimmed" key={assumption}>
            {assumption}
          </Text>
        ))}
      </Collapse>
    </Box>
  );
}
