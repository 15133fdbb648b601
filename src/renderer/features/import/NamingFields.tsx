import { NativeSelect, Stack, Text } from '@mantine/core';
import { applyNamePattern, type NamedDevice } from '../../../core/read/mapping/applyNamePattern.ts';
import type { DeviceNaming, TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import type { MappingPreviewAnswer } from '../../../ipc/contract.ts';
import { PatternInput } from './PatternInput.tsx';
import { suggestPattern } from './suggestPattern.ts';

interface NamingFieldsProps {
  readonly mapping: TableMapping;
  readonly path: string;
  readonly preview: MappingPreviewAnswer;
  readonly problem: string | null;
  readonly onChange: (naming: DeviceNaming | null) => void;
}

/** Where the device's name comes from, with what this file and some like it become. */
export function NamingFields({ mapping, path, preview, problem, onChange }: NamingFieldsProps) {
  const { naming } = mapping;
  const hasColumn = mapping.columns.some(({ meaning }) => meaning === 'device');
  const firstDevice = preview.devices[0]?.label ?? '';
  return (
    <Stack gap={4} data-testid="map-naming">
      <NativeSelect
        size="xs"
        label="Who was measured?"
        data={[
          {
            value: 'usual',
            label: hasColumn ? 'As the column of devices says' : 'As the file’s name says',
          },
          { value: 'name', label: 'Parts of the file’s name mean something' },
          {
            value: 'column',
            label: 'Parts of the device’s name mean something',
            disabled: !hasColumn,
          },
        ]}
        value={naming?.source ?? 'usual'}
        onChange={(event) => {
          const source = event.currentTarget.value;
          if (source === 'name') onChange({ source, pattern: suggestPattern(baseOf(path)) });
          else if (source === 'column') onChange({ source, pattern: suggestPattern(firstDevice) });
          else onChange(null);
        }}
        data-testid="map-naming-source"
      />
      {naming === null ? (
        <DeviceLine preview={preview} />
      ) : (
        <>
          <PatternInput
            pattern={naming.pattern}
            problem={problem}
            onChange={(pattern) => onChange({ ...naming, pattern })}
          />
          {problem === null && (
            <Examples naming={naming} names={[path, ...preview.examples]} preview={preview} />
          )}
        </>
      )}
    </Stack>
  );
}

function DeviceLine({ preview }: { readonly preview: MappingPreviewAnswer }) {
  if (preview.deviceCount === 0) return null;
  const shown = preview.devices.slice(0, 4).map(({ label }) => label);
  const more = preview.deviceCount - shown.length;
  return (
    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }} data-testid="map-devices">
      {preview.deviceCount === 1 ? 'Device: ' : `${preview.deviceCount} devices: `}
      {shown.join(', ')}
      {more > 0 ? ` and ${more} more` : ''}
    </Text>
  );
}

interface ExamplesProps {
  readonly naming: DeviceNaming;
  readonly names: readonly string[];
  readonly preview: MappingPreviewAnswer;
}

function Examples({ naming, names, preview }: ExamplesProps) {
  if (naming.source === 'column') return <DeviceLine preview={preview} />;
  return (
    <Stack gap={2}>
      {names.slice(0, 4).map((name) => (
        <Example key={name} name={baseOf(name)} named={applyNamePattern(naming.pattern, name)} />
      ))}
    </Stack>
  );
}

function Example({ name, named }: { readonly name: string; readonly named: NamedDevice | null }) {
  return (
    <Text size="xs" style={{ overflowWrap: 'anywhere' }} data-testid="map-name-example">
      <Text span c="dimmed" inherit>
        {name}:{' '}
      </Text>
      {named === null ? (
        <Text span c="red" inherit>
          does not fit; the whole name is used
        </Text>
      ) : (
        partsOf(named, name)
      )}
    </Text>
  );
}

function partsOf({ label, condition, substrate, pixel }: NamedDevice, name: string): string {
  const isWhole = name.replace(/\.[^.]*$/, '') === label;
  const parts = isWhole ? [] : [`device ${label}`];
  if (condition !== null) parts.push(`condition ${condition}`);
  if (substrate !== null) parts.push(`substrate ${substrate}`);
  if (pixel !== null) parts.push(`pixel ${pixel}`);
  return parts.join(' · ');
}

function baseOf(path: string): string {
  return path.split('/').pop() ?? path;
}
