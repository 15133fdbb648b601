import { Box, Group, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { encapsulatedKey } from '../../../core/isos/reporting/encapsulatedKey.ts';
import type { FilledRow } from '../../../core/isos/reporting/fillChecklist.ts';
import type { ReportFacts } from '../../../core/isos/reporting/reportFacts.ts';
import { AnswerField } from './AnswerField.tsx';

interface ChecklistPanelProps {
  readonly facts: ReportFacts;
  readonly rows: readonly FilledRow[];
  readonly missing: readonly string[];
  readonly answer: (key: string, text: string) => void;
}

/** The reporting checklist of ISOS: what is known stands in grey, an answer goes before it. */
export function ChecklistPanel({ facts, rows, missing, answer }: ChecklistPanelProps) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <Stack gap="md">
      <Text size="xs" c="dimmed">
        Table 3 of the ISOS consensus (Khenkin 2020) in our own words; F and G are known from the
        literature. What files, logs and records tell is filled in in grey; what you type goes
        before it.
      </Text>
      {groups.map((group) => (
        <Stack gap="xs" key={group}>
          <Group justify="space-between" gap="sm">
            <Text size="sm" fw={600}>
              {group}
            </Text>
            {group.startsWith('B ') && (
              <SegmentedControl
                size="xs"
                aria-label="Is the device encapsulated?"
                value={facts.answers[encapsulatedKey] ?? ''}
                onChange={(value) => answer(encapsulatedKey, value)}
                data={[
                  { value: 'yes', label: 'Encapsulated' },
                  { value: 'no', label: 'Not encapsulated' },
                  { value: '', label: 'As the device record says' },
                ]}
                data-testid="isos-encapsulated"
              />
            )}
          </Group>
          {rows
            .filter((row) => row.group === group)
            .map((row) => (
              <ChecklistRowFields key={row.key} row={row} answer={answer} />
            ))}
        </Stack>
      ))}
      <Box data-testid="isos-missing">
        <Text size="sm" fw={600} mb={4}>
          {missing.length === 0 ? 'Nothing is missing.' : 'Missing'}
        </Text>
        {missing.map((line) => (
          <Text size="xs" key={line}>
            {line}
          </Text>
        ))}
      </Box>
    </Stack>
  );
}

interface RowProps {
  readonly row: FilledRow;
  readonly answer: (key: string, text: string) => void;
}

function ChecklistRowFields({ row, answer }: RowProps) {
  return (
    <Box data-row={row.key}>
      <Text size="xs" fw={500} {...(row.isApplicable ? {} : { c: 'dimmed' })} mb={2}>
        {row.key} {row.title}
        {row.reason !== null && `: not asked for. ${row.reason}`}
      </Text>
      {row.isApplicable && (
        <SimpleGrid cols={3} spacing="xs" verticalSpacing={4}>
          {row.fields.map(({ key, label, known, answer: text }) => (
            <AnswerField
              key={key}
              name={key}
              label={label}
              value={text ?? ''}
              placeholder={known ?? 'missing'}
              isMissing={known === null}
              answer={answer}
            />
          ))}
        </SimpleGrid>
      )}
    </Box>
  );
}
