import { MultiSelect, Select, Stack, Text } from '@mantine/core';
import {
  type CompositionLayout,
  compositionLayouts,
} from '../../../core/figure/compose/compositionLayouts.ts';
import { letterText } from '../../../core/figure/layout/letterText.ts';
import type { TemplateId } from '../../../core/figure/spec.ts';
import type { CompositionChoice, PartChoice } from './CompositionChoice.ts';
import { figureKinds } from './figureKinds.ts';

interface CompositionFieldsProps {
  readonly choice: CompositionChoice;
  readonly conditions: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (choice: CompositionChoice) => void;
}

const legends: { value: CompositionChoice['legend']; label: string }[] = [
  { value: 'top', label: 'One above all panels' },
  { value: 'bottom', label: 'One below all panels' },
  { value: 'own', label: 'In each panel' },
];

/** How many figures share the page, what each shows, and where their legend is. */
export function CompositionFields(props: CompositionFieldsProps) {
  const { choice, conditions, disabled, onChange } = props;
  const layout = compositionLayouts.find(({ id }) => id === choice.layout);
  const count = layout?.parts ?? 1;
  const changePart = (index: number, change: Partial<PartChoice>) =>
    onChange({
      ...choice,
      parts: choice.parts.map((part, i) => (i === index ? { ...part, ...change } : part)),
    });
  return (
    <Stack gap={8}>
      <Select
        size="xs"
        label="Page"
        data={compositionLayouts.map(({ id, name }) => ({ value: id, label: name }))}
        value={choice.layout}
        disabled={disabled}
        allowDeselect={false}
        onChange={(id) =>
          id !== null && onChange({ ...choice, layout: id as CompositionLayout['id'] })
        }
        data-testid="figure-layout"
      />
      {count > 1 && (
        <>
          {choice.parts.slice(0, count).map((part, i) => (
            <Stack key={letterText(i, 'a')} gap={4}>
              <Select
                size="xs"
                label={`Part ${letterText(i, 'a')}`}
                data={figureKinds.map((kind) => ({ ...kind }))}
                value={part.template}
                allowDeselect={false}
                onChange={(template) =>
                  template !== null && changePart(i, { template: template as TemplateId })
                }
                data-testid={`figure-part-${letterText(i, 'a')}`}
              />
              {conditions.length > 1 && (
                <MultiSelect
                  size="xs"
                  aria-label={`Conditions of part ${letterText(i, 'a')}`}
                  placeholder={part.conditions.length === 0 ? 'All conditions shown' : ''}
                  data={[...conditions]}
                  value={[...part.conditions]}
                  onChange={(chosen) => changePart(i, { conditions: chosen })}
                />
              )}
            </Stack>
          ))}
          <Select
            size="xs"
            label="Legend of common conditions"
            data={legends}
            value={choice.legend}
            allowDeselect={false}
            onChange={(legend) =>
              legend !== null &&
              onChange({ ...choice, legend: legend as CompositionChoice['legend'] })
            }
            data-testid="figure-shared-legend"
          />
          <Text size="xs" c="dimmed">
            A journal too narrow for a row puts its parts below each other.
          </Text>
        </>
      )}
    </Stack>
  );
}
