import { Box, Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { cellsOfText } from '../../../core/devices/cellsOfText.ts';
import type { Sheet } from '../../../core/devices/Sheet.ts';
import { request } from '../../api.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';

interface SheetSourceProps {
  readonly onSheets: (sheets: readonly Sheet[]) => void;
  readonly onCancel: () => void;
}

const largestBytes = 50_000_000;

/** Where the sheet comes from: a file that is chosen or dropped, or cells that are pasted. */
export function SheetSource({ onSheets, onCancel }: SheetSourceProps) {
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const read = async (file: File | null | undefined) => {
    if (file === null || file === undefined) return;
    if (file.size > largestBytes) {
      setProblem(`${file.name} is larger than 50 MB. Save only the sheet of devices.`);
      return;
    }
    setReading(true);
    try {
      onSheets(await request('sheet:read', { bytes: new Uint8Array(await file.arrayBuffer()) }));
    } catch (error) {
      setProblem(`${file.name}: ${sentenceOf(error)}`);
      setReading(false);
    }
  };
  return (
    <Stack gap="xs">
      <Text size="sm">
        The first row names the columns, such as Device, Condition, Batch, Area (cm²), Stack,
        Encapsulation, Stored where, Channel; each further row is a device.
      </Text>
      <Box
        data-takes-files
        p="md"
        style={{ border: '1px dashed var(--mantine-color-default-border)', borderRadius: 4 }}
        onDragOver={(event: DragEvent) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          void read(event.dataTransfer.files[0]);
        }}
      >
        <Group gap="sm">
          <FileButton
            accept=".csv,.tsv,.txt,.xlsx,.xls,.xlsm,.xlsb,.ods"
            onChange={(file) => void read(file)}
          >
            {(props) => (
              <Button
                {...props}
                size="xs"
                variant="default"
                loading={reading}
                leftSection={<IconFileSpreadsheet size={15} />}
                data-testid="sheet-file"
              >
                Choose a CSV file or workbook…
              </Button>
            )}
          </FileButton>
          <Text size="xs" c="dimmed">
            or drop it here
          </Text>
        </Group>
      </Box>
      <Textarea
        size="xs"
        label="or paste the cells, headers included"
        minRows={6}
        maxRows={12}
        autosize
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        data-testid="sheet-paste"
      />
      <Group justify="space-between" wrap="nowrap">
        <Text size="xs" c="red" role="alert">
          {problem}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button
            size="xs"
            disabled={pasted.trim() === ''}
            onClick={() => onSheets([{ name: '', rows: cellsOfText(pasted) }])}
            data-testid="sheet-read-pasted"
          >
            Read the cells
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
