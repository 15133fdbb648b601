import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { JournalPreset } from '../../../core/figure/journals/JournalPreset.ts';
import type { PreflightResult } from '../../../core/figure/preflight/PreflightResult.ts';

interface PreflightListProps {
  readonly results: readonly PreflightResult[];
  readonly preset: JournalPreset;
}

/** Each rule of the journal with its number; what does not pass stands first. */
export function PreflightList({ results, preset }: PreflightListProps) {
  const sorted = results.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <Stack gap={6} data-testid="figure-preflight">
      {sorted.map(({ rule, title, passed, measured, asked, detail }) => (
        <Group
          key={rule}
          gap={6}
          wrap="nowrap"
          align="flex-start"
          data-rule={rule}
          data-passed={passed}
        >
          {passed ? (
            <IconCheck
              size={14}
              color="var(--mantine-color-teal-6)"
              style={{ flex: 'none', marginTop: 2 }}
            />
          ) : (
            <IconAlertTriangle
              size={14}
              color="var(--mantine-color-orange-6)"
              style={{ flex: 'none', marginTop: 2 }}
            />
          )}
          <div>
            <Text size="xs">
              {title}: {measured}
              {asked !== '' && (
                <Text span size="xs" c="dimmed">
                  {' '}
                  ({asked})
                </Text>
              )}
            </Text>
            {detail !== '' && (
              <Text size="xs" c={passed ? 'dimmed' : 'orange'}>
                {detail}
              </Text>
            )}
          </div>
        </Group>
      ))}
      <Text size="xs" c="dimmed">
        Read on the publishers’ pages in {preset.checkedOn}; verify with your journal.
        {preset.remarks.length > 0 && ` ${preset.remarks.join(' ')}`}
      </Text>
    </Stack>
  );
}
