import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { natureFacts } from '../../../core/isos/reporting/natureFacts.ts';
import { natureTopics } from '../../../core/isos/reporting/natureTopics.ts';
import type { ReportFacts } from '../../../core/isos/reporting/reportFacts.ts';
import { AnswerField } from './AnswerField.tsx';

interface NaturePanelProps {
  readonly facts: ReportFacts;
  readonly answer: (key: string, text: string) => void;
}

/** The nine topics of Nature's Solar Cells Reporting Summary: yes or no, and where or why. */
export function NaturePanel({ facts, answer }: NaturePanelProps) {
  const known = natureFacts(facts);
  return (
    <Stack gap="md">
      <Text size="xs" c="dimmed">
        The nine topics of Nature’s Solar Cells Reporting Summary, in our own words: the form of the
        journal itself decides. Yes or no, then where it stands in the paper, or why not.
      </Text>
      {natureTopics.map(({ number, title, items }) => (
        <Stack gap={4} key={number}>
          <Text size="sm" fw={600}>
            {number}. {title}
          </Text>
          {items.map(({ key, question, automatic }) => (
            <Group key={key} gap="xs" wrap="nowrap" align="flex-end">
              <div style={{ flex: 1, minWidth: 0 }}>
                <AnswerField
                  name={`${key}.where`}
                  label={question}
                  value={facts.answers[`${key}.where`] ?? ''}
                  placeholder={(automatic && known[automatic]) ?? 'where, or why not'}
                  answer={answer}
                />
              </div>
              <SegmentedControl
                size="xs"
                aria-label={question}
                value={facts.answers[key] ?? ''}
                onChange={(value) => answer(key, value)}
                data={[
                  { value: 'yes', label: 'Yes' },
                  { value: 'no', label: 'No' },
                  { value: '', label: 'Open' },
                ]}
              />
            </Group>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}
