import { Group, NumberInput } from '@mantine/core';
import type { MappingProblem } from '../../../core/read/mapping/problemsOfMapping.ts';
import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';

interface MissingFieldsProps {
  readonly mapping: TableMapping;
  readonly problems: readonly MappingProblem[];
  readonly onChange: (changes: Partial<TableMapping>) => void;
}

/** What stands in where the files do not say it. */
export function MissingFields({ mapping, problems, onChange }: MissingFieldsProps) {
  const problemOf = (field: string) =>
    problems.find((problem) => problem.field === field)?.text ?? null;
  return (
    <Group gap="xs" grow align="flex-start" preventGrowOverflow={false}>
      <NumberInput
        size="xs"
        label="Cell area, if not in the file"
        placeholder="unknown"
        suffix=" cm²"
        hideControls
        decimalScale={6}
        value={mapping.areaCm2 ?? ''}
        error={problemOf('areaCm2')}
        onChange={(value) => onChange({ areaCm2: numberOrNull(value) })}
        data-testid="map-area"
      />
      <NumberInput
        size="xs"
        label="Light, if not in the file"
        placeholder="as in Settings"
        suffix=" mW/cm²"
        hideControls
        decimalScale={3}
        value={mapping.irradianceMwCm2 ?? ''}
        error={problemOf('irradianceMwCm2')}
        onChange={(value) => onChange({ irradianceMwCm2: numberOrNull(value) })}
      />
    </Group>
  );
}

function numberOrNull(value: number | string): number | null {
  return typeof value === 'number' ? value : null;
}
