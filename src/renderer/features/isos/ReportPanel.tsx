import { Button, Group, NativeSelect, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { databaseQuestions } from '../../../core/isos/reporting/databaseQuestions.ts';
import { methodsSentence } from '../../../core/isos/reporting/methodsSentence.ts';
import type { ReportFacts } from '../../../core/isos/reporting/reportFacts.ts';
import { AnswerField } from './AnswerField.tsx';
import { CopyTextButton } from './CopyTextButton.tsx';
import { useExports } from './useExports.ts';

interface ReportPanelProps {
  readonly facts: ReportFacts;
  readonly answer: (key: string, text: string) => void;
}

/** A draft for the Methods, and what leaves the program: checklist and database rows. */
export function ReportPanel({ facts, answer }: ReportPanelProps) {
  const methods = methodsSentence(facts);
  const { busy, saveChecklist, saveRow, saveAllRows } = useExports(facts);
  const save = <IconDeviceFloppy size={14} />;
  return (
    <Stack gap="md">
      <div>
        <Group justify="space-between" mb={4}>
          <Text size="sm" fw={600}>
            Methods (draft)
          </Text>
          <CopyTextButton text={methods} testId="isos-copy-methods" />
        </Group>
        <Paper withBorder p="xs">
          <Text size="sm" data-testid="isos-methods">
            {methods}
          </Text>
        </Paper>
        <Text size="xs" c="dimmed" mt={4}>
          From what is known alone. What stands in brackets nobody has said yet.
        </Text>
      </div>
      <div>
        <Text size="sm" fw={600} mb={4}>
          Checklist
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={save}
          loading={busy}
          onClick={saveChecklist}
          data-testid="isos-save-md"
        >
          Protocol and checklists as Markdown
        </Button>
      </div>
      <div>
        <Text size="sm" fw={600} mb={4}>
          Row for the Perovskite Database
        </Text>
        <Text size="xs" c="dimmed" mb={6}>
          All 44 columns “Stability_…”; unknown is nan, an extrapolated T80 never stands in for a
          measured one. What the database asks beyond the checklist:
        </Text>
        <SimpleGrid cols={3} spacing="xs" verticalSpacing={4} mb="sm">
          {databaseQuestions.map(({ key, label, placeholder, type }) =>
            type === 'boolean' ? (
              <NativeSelect
                key={key}
                size="xs"
                label={label}
                value={facts.answers[key] ?? ''}
                onChange={(event) => answer(key, event.currentTarget.value)}
                data={[
                  { value: '', label: 'unknown' },
                  { value: 'yes', label: 'yes' },
                  { value: 'no', label: 'no' },
                ]}
              />
            ) : (
              <AnswerField
                key={key}
                name={key}
                label={label}
                value={facts.answers[key] ?? ''}
                placeholder={placeholder === '' ? 'unknown' : `unknown, such as ${placeholder}`}
                answer={answer}
              />
            ),
          )}
        </SimpleGrid>
        <Group gap="xs">
          <Button
            size="xs"
            leftSection={save}
            loading={busy}
            onClick={() => saveRow('csv')}
            data-testid="isos-save-csv"
          >
            This run as CSV
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={save}
            loading={busy}
            onClick={() => saveRow('json')}
            data-testid="isos-save-json"
          >
            This run as JSON
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={save}
            loading={busy}
            onClick={() => saveAllRows('csv')}
            data-testid="isos-save-all-csv"
          >
            All shown runs as CSV
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={save}
            loading={busy}
            onClick={() => saveAllRows('json')}
            data-testid="isos-save-all-json"
          >
            All shown runs as JSON
          </Button>
        </Group>
      </div>
    </Stack>
  );
}
