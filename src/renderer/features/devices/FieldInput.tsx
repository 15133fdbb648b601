import { Autocomplete, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { DeviceField } from '../../../core/devices/DeviceValues.ts';
import { parseDeviceValue } from '../../../core/devices/parseDeviceValue.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import classes from './FieldInput.module.css';
import { fieldWords } from './fieldWords.ts';

interface FieldInputProps {
  readonly field: DeviceField;
  /** What is shown; '' where nothing is known. */
  readonly text: string;
  readonly placeholder: string;
  readonly suggestions: readonly string[];
  /** Called with what was typed or chosen when it differs; null takes the value away. */
  readonly onSave: (value: string | number | null) => void;
}

/**
 * A value that is changed in place. Enter, leaving the field and choosing a suggestion keep it, Escape
 * does not. Give it a key with its text: another value from elsewhere begins anew.
 */
export function FieldInput({ field, text, placeholder, suggestions, onSave }: FieldInputProps) {
  const conditions = useConditions();
  const looks = useScreenLooks();
  const [typed, setTyped] = useState(text);
  const [error, setError] = useState<string | null>(null);
  const keep = (value: string) => {
    const parsed = parseDeviceValue(field, value);
    setError(parsed.error);
    if (parsed.error !== null || String(parsed.value ?? '') === text) return;
    onSave(parsed.value);
  };
  return (
    <Autocomplete
      size="xs"
      variant="unstyled"
      aria-label={fieldWords[field]}
      title={text}
      placeholder={placeholder}
      data={[...suggestions]}
      limit={50}
      value={typed}
      error={error}
      classNames={{ input: classes.input ?? '' }}
      onChange={setTyped}
      onOptionSubmit={(value) => {
        setTyped(value);
        keep(value);
      }}
      onBlur={() => keep(typed)}
      onKeyDown={(event) => {
        // Enter on a suggestion takes that one, not what was typed to find it.
        const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant');
        if (event.key === 'Enter' && !isChoosing) keep(typed);
        if (event.key !== 'Escape') return;
        setTyped(text);
        setError(null);
      }}
      {...(field === 'condition' && {
        renderOption: ({ option }: { readonly option: { readonly value: string } }) => (
          <Group gap={6} wrap="nowrap">
            <ConditionSwatch color={conditionColor(option.value, conditions, looks)} />
            <Text size="xs" truncate>
              {option.value}
            </Text>
          </Group>
        ),
      })}
      {...(field === 'areaCm2' && {
        rightSection: (
          <Text size="xs" c="dimmed">
            cm²
          </Text>
        ),
        rightSectionWidth: 30,
      })}
      data-testid={`device-${testName[field] ?? field}`}
    />
  );
}

const testName: Partial<Record<DeviceField, string>> = { areaCm2: 'area' };
