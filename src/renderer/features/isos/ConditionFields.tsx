import { Autocomplete, NumberInput, Select, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { loadWords } from '../../../core/isos/loadWords.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { FieldsOf, RunRecord } from '../../db/records.ts';

interface ConditionFieldsProps {
  readonly run: RunSummary;
  readonly record: RunRecord | null;
  readonly edit: (changes: Partial<FieldsOf<'run'>>) => void;
}

/** As the Perovskite Database calls them; other words are kept as they are typed. */
const lightSources = [
  'Dark',
  'White LED',
  'Solar simulator',
  'LED solar simulator',
  'Xenon',
  'Metal halide',
  'Halogen',
  'Sulfur plasma',
  'Fluorescent lamp',
  'Laser',
  'Sunlight',
];
const atmospheres = ['Air', 'Ambient', 'Dry air', 'N2', 'Ar', 'Vacuum'];
const loads = Object.entries(loadWords).map(([value, words]) => ({
  value,
  label: words.charAt(0).toUpperCase() + words.slice(1),
}));

/** What the person knows where no log tells it. */
export function ConditionFields({ run, record, edit }: ConditionFieldsProps) {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={6}>
        What you know about this run. Where a log has it, the log is looked at and not the number
        here.
      </Text>
      <SimpleGrid cols={3} spacing="xs" verticalSpacing="xs">
        <TextField
          label="Light source"
          options={lightSources}
          value={record?.lightSource ?? null}
          save={(lightSource) => edit({ lightSource })}
          testId="isos-light"
        />
        <NumberField
          label="Irradiance"
          unit="mW/cm²"
          value={record?.irradianceMwCm2 ?? null}
          save={(irradianceMwCm2) => edit({ irradianceMwCm2 })}
          testId="isos-irradiance"
        />
        <TextField
          label="Atmosphere"
          options={atmospheres}
          value={record?.atmosphere ?? null}
          save={(atmosphere) => edit({ atmosphere })}
          testId="isos-atmosphere"
        />
        <NumberField
          label="Temperature"
          unit="°C"
          value={record?.temperatureC ?? null}
          save={(temperatureC) => edit({ temperatureC })}
          testId="isos-temperature"
        />
        <NumberField
          label="Relative humidity"
          unit="%"
          value={record?.relativeHumidityPercent ?? null}
          save={(relativeHumidityPercent) => edit({ relativeHumidityPercent })}
          testId="isos-humidity"
        />
        <Select
          size="xs"
          label="Load"
          placeholder={run.kind === 'shelf' ? 'open circuit, as stored' : 'maximum power point'}
          clearable
          data={loads}
          value={record?.load ?? null}
          onChange={(load) => edit({ load })}
          data-testid="isos-load"
        />
      </SimpleGrid>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string | null;
  readonly save: (value: string | null) => void;
  readonly testId: string;
}

function TextField({ label, options, value, save, testId }: TextFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const keep = (typed: string) => {
    const next = typed.trim() === '' ? null : typed.trim();
    if (next !== value) save(next);
    setText(null);
  };
  return (
    <Autocomplete
      size="xs"
      label={label}
      placeholder="not told"
      data={[...options]}
      value={text ?? value ?? ''}
      onChange={setText}
      onOptionSubmit={keep}
      onBlur={(event) => keep(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && keep(event.currentTarget.value)}
      data-testid={testId}
    />
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly save: (value: number | null) => void;
  readonly testId: string;
}

function NumberField({ label, unit, value, save, testId }: NumberFieldProps) {
  const keep = (typed: string) => {
    const number = Number(typed.replace(',', '.').replace('−', '-'));
    const next = typed.trim() === '' || !Number.isFinite(number) ? null : number;
    if (next !== value) save(next);
  };
  return (
    <NumberInput
      key={value}
      size="xs"
      label={label}
      placeholder="not told"
      defaultValue={value ?? ''}
      allowedDecimalSeparators={[',', '.']}
      hideControls
      rightSection={
        <Text size="xs" c="dimmed" pr={8}>
          {unit}
        </Text>
      }
      rightSectionWidth={52}
      onBlur={(event) => keep(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      data-testid={testId}
    />
  );
}
