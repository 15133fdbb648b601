import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArchive,
  IconDatabase,
  IconFileExport,
  IconFileImport,
  IconFileSpreadsheet,
  IconTable,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { ProjectOpening } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { useBackupStore } from '../../state/backupStore.ts';
import { useRecordStore } from '../../state/recordStore.ts';
import { StateDot } from '../../ui/StateDot.tsx';
import { tellFailure } from '../../ui/tellFailure.ts';
import { BackupDialog } from './BackupDialog.tsx';
import { backupWords } from './backupWords.ts';
import { ExportProjectDialog } from './ExportProjectDialog.tsx';
import { exportAnnotations } from './exportAnnotations.ts';
import { ImportProjectDialog } from './ImportProjectDialog.tsx';

/** Everything about keeping what people wrote, and moving it to another computer. */
export function ProjectMenu() {
  const status = useBackupStore((state) => state.status);
  const [backupOpen, backup] = useDisclosure(false);
  const [exportOpen, exporting] = useDisclosure(false);
  const [opening, setOpening] = useState<ProjectOpening | null>(null);
  const failure = useRecordStore((state) => state.failure);
  const words = failure ?? backupWords(status);
  const isWell = failure === null && status?.state !== 'failing';
  const open = async (): Promise<void> => {
    try {
      setOpening(await request('project:open'));
    } catch (error) {
      tellFailure('The project could not be opened', error);
    }
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDatabase size={15} />}
            rightSection={<StateDot state={isWell ? 'good' : 'bad'} label={words} />}
            data-testid="project-menu"
          >
            Project
          </Button>
        </Menu.Target>
        <Menu.Dropdown maw={320}>
          <Menu.Label>{words}</Menu.Label>
          <Menu.Item
            leftSection={<IconArchive size={14} />}
            onClick={backup.open}
            data-testid="open-backup"
          >
            Backup and earlier copies…
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconFileExport size={14} />}
            onClick={exporting.open}
            data-testid="export-project"
          >
            Export project…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileImport size={14} />}
            onClick={() => void open()}
            data-testid="import-project"
          >
            Import project…
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTable size={14} />}
            onClick={() => void exportAnnotations('csv')}
            data-testid="export-csv"
          >
            Annotations as CSV…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileSpreadsheet size={14} />}
            onClick={() => void exportAnnotations('xlsx')}
            data-testid="export-xlsx"
          >
            Annotations as Excel workbook…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <BackupDialog opened={backupOpen} onClose={backup.close} />
      <ExportProjectDialog opened={exportOpen} onClose={exporting.close} />
      <ImportProjectDialog opening={opening} onClose={() => setOpening(null)} />
    </>
  );
}
