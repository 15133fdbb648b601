import { Button, Checkbox, Group, Progress, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { FigureFormat, JournalPreset } from '../../../core/figure/journals/JournalPreset.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { PaperKitButton } from './PaperKitButton.tsx';

interface ExportBarProps {
  readonly preset: JournalPreset;
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly share: number | null;
  readonly disabled: boolean;
  readonly onFormat: (format: FigureFormat, dpi: number) => void;
  readonly onSave: (withSourceData: boolean) => void;
  readonly onCopy: (kind: 'svg' | 'png') => void;
  readonly onCopyData: () => void;
  readonly onSavePaper: (formats: readonly FigureFormat[]) => void;
  readonly onCancel: () => void;
}

const resolutions = [200, 300, 450, 600, 1000, 1200];
const formats: readonly FigureFormat[] = ['svg', 'pdf', 'png', 'tiff'];

/** Format, resolution and the way out: saved with its Source Data, or copied. */
export function ExportBar(props: ExportBarProps) {
  const { preset, format, dpi, share, disabled } = props;
  const [withSourceData, setWithSourceData] = useState(true);
  const isRaster = format === 'png' || format === 'tiff';
  if (share !== null) {
    return (
      <Group gap="sm" wrap="nowrap" data-testid="figure-progress">
        <Text size="xs">Drawing …</Text>
        <Progress value={share * 100} style={{ flex: 1 }} />
        <Button size="xs" variant="default" onClick={props.onCancel} data-testid="figure-cancel">
          Cancel
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Select
        size="xs"
        w={150}
        aria-label="Format"
        data={formats.map((value) => ({
          value,
          label: `${value.toUpperCase()}${preset.formats.includes(value) ? '' : ' (not taken)'}`,
        }))}
        value={format}
        allowDeselect={false}
        onChange={(value) => value !== null && props.onFormat(value as FigureFormat, dpi)}
        data-testid="figure-format"
      />
      {isRaster && (
        <Select
          size="xs"
          w={110}
          aria-label="Resolution"
          data={resolutions.map((value) => ({ value: String(value), label: `${value} dpi` }))}
          value={String(dpi)}
          allowDeselect={false}
          onChange={(value) => value !== null && props.onFormat(format, Number(value))}
          data-testid="figure-dpi"
        />
      )}
      <Checkbox
        size="xs"
        label="with Source Data (xlsx)"
        checked={withSourceData}
        onChange={(event) => setWithSourceData(event.currentTarget.checked)}
      />
      <Group gap="xs" wrap="nowrap" ml="auto">
        <CopyMenu disabled={disabled} onCopy={props.onCopy} onCopyData={props.onCopyData} />
        <PaperKitButton preset={preset} disabled={disabled} onSave={props.onSavePaper} />
      </Group>
      <Button
        size="xs"
        disabled={disabled}
        onClick={() => props.onSave(withSourceData)}
        data-testid="figure-save"
      >
        Save …
      </Button>
    </Group>
  );
}
