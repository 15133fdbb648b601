import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AnnotationKind } from '../../db/records.ts';
import { useConditions } from '../../state/useConditions.ts';
import { annotationKinds } from '../../ui/annotations/annotationKinds.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';
import { type AnnotationFilter, everything } from './filterAnnotations.ts';
import type { ListedAnnotation } from './listAnnotations.ts';

interface AnnotationFiltersProps {
  readonly all: readonly ListedAnnotation[];
  /** How many are left. */
  readonly count: number;
  readonly filter: AnnotationFilter;
  readonly onChange: (changes: Partial<AnnotationFilter>) => void;
}

/** Narrows the list: words, kind, device, condition, author, days. */
export function AnnotationFilters({ all, count, filter, onChange }: AnnotationFiltersProps) {
  const conditions = useConditions();
  const { devices, authors } = useMemo(() => choicesIn(all), [all]);
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(everything);
  return (
    <Group gap={6} mb="xs">
      <TextInput
        size="xs"
        w={190}
        placeholder="Find words"
        aria-label="Find words"
        leftSection={<IconSearch size={14} />}
        value={filter.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
        data-testid="annotations-search"
      />
      <Choice
        name="Kind"
        width={100}
        data={annotationKinds.map(({ kind, plural }) => ({ value: kind, label: plural }))}
        value={filter.kind}
        onChange={(kind) => onChange({ kind: kind as AnnotationKind | null })}
      />
      <Choice
        name="Device"
        width={140}
        data={devices}
        value={filter.deviceId}
        onChange={(deviceId) => onChange({ deviceId })}
      />
      <Choice
        name="Condition"
        width={130}
        data={conditions.map((name) => ({ value: name, label: name }))}
        value={filter.condition}
        onChange={(condition) => onChange({ condition })}
      />
      <Choice
        name="Author"
        width={120}
        data={authors.map((name) => ({ value: name, label: name }))}
        value={filter.author}
        onChange={(author) => onChange({ author })}
      />
      <Day name="From day" value={filter.fromDay} onChange={(fromDay) => onChange({ fromDay })} />
      <Day name="To day" value={filter.toDay} onChange={(toDay) => onChange({ toDay })} />
      {isNarrowed && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconX size={13} />}
          onClick={() => onChange(everything)}
        >
          Show all
        </Button>
      )}
      <Text size="xs" c="dimmed" data-testid="annotations-count" aria-live="polite">
        {count === all.length ? `${count} in all` : `${count} of ${all.length}`}
      </Text>
    </Group>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly width: number;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Choice({ name, width, data, value, onChange }: ChoiceProps) {
  return (
    <Select
      size="xs"
      w={width}
      placeholder={name}
      aria-label={name}
      clearable
      searchable={data.length > 8}
      data={[...data]}
      value={value}
      onChange={onChange}
      data-testid={`annotations-${name.toLowerCase()}`}
    />
  );
}

interface DayProps {
  readonly name: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Day({ name, value, onChange }: DayProps) {
  return (
    <TextInput
      size="xs"
      w={152}
      type="date"
      leftSection={<Text size="xs">{name.split(' ')[0]?.toLowerCase()}</Text>}
      leftSectionWidth={38}
      aria-label={name}
      title={name}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

function choicesIn(all: readonly ListedAnnotation[]) {
  const devices = new Map<string, string>();
  const authors = new Set<string>();
  for (const { annotation, devices: own } of all) {
    for (const { id, label } of own) devices.set(id, label);
    if (annotation.author !== '') authors.add(annotation.author);
  }
  return {
    devices: [...devices]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => naturalOrder(a.label, b.label)),
    authors: [...authors].sort(naturalOrder),
  };
}
