import { Box, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { guessSheetColumns } from '../../../core/devices/guessSheetColumns.ts';
import type { KnownDevice } from '../../../core/devices/KnownDevice.ts';
import { readSheet } from '../../../core/devices/readSheet.ts';
import type { Sheet } from '../../../core/devices/Sheet.ts';
import type { SheetColumn } from '../../../core/devices/SheetColumn.ts';
import { ApplyBar } from './ApplyBar.tsx';
import { ProposalTable } from './ProposalTable.tsx';
import { SheetColumns } from './SheetColumns.tsx';
import { SheetRemarks } from './SheetRemarks.tsx';
import { SheetSource } from './SheetSource.tsx';

interface SheetFormProps {
  readonly devices: readonly KnownDevice[];
  readonly onDone: () => void;
}

/** A sheet that was chosen or pasted, matched with the devices, before it is taken over. */
export function SheetForm({ devices, onDone }: SheetFormProps) {
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const [at, setAt] = useState(0);
  const [corrected, setCorrected] = useState<readonly SheetColumn[] | null>(null);
  const sheet = sheets[at];
  const guessed = useMemo(() => guessSheetColumns(sheet?.rows[0] ?? []), [sheet]);
  const columns = corrected ?? guessed;
  const reading = useMemo(
    () => readSheet(sheet?.rows ?? [], columns, devices),
    [sheet, columns, devices],
  );
  if (sheet === undefined) return <SheetSource onSheets={setSheets} onCancel={onDone} />;
  const choose = (index: number) => {
    setAt(index);
    setCorrected(null);
  };
  const left = reading.left.map((device) => ({ device, why: 'no row' }));
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconArrowLeft size={13} />}
          onClick={() => {
            setSheets([]);
            choose(0);
          }}
        >
          Another sheet
        </Button>
        {sheets.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label="Sheet of the workbook"
            data={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            value={String(at)}
            onChange={(event) => choose(Number(event.currentTarget.value))}
            data-testid="sheet-choice"
          />
        )}
      </Group>
      <SheetColumns columns={columns} example={sheet.rows[1] ?? []} onChange={setCorrected} />
      {reading.problem === null ? (
        <ProposalTable proposals={reading.proposals} left={left} />
      ) : (
        <Box py="lg">
          <Text size="sm" role="alert" ta="center">
            {reading.problem}
          </Text>
        </Box>
      )}
      <SheetRemarks reading={reading} />
      <ApplyBar proposals={reading.proposals} command="Read a sheet" remarks={[]} onDone={onDone} />
    </Stack>
  );
}
