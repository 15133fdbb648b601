import { Badge, Modal, ScrollArea, Tabs, Text } from '@mantine/core';
import { useMemo } from 'react';
import { completeness } from '../../../core/isos/reporting/completeness.ts';
import { fillChecklist } from '../../../core/isos/reporting/fillChecklist.ts';
import type { RunSummary } from '../../../core/run.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { ChecklistPanel } from './ChecklistPanel.tsx';
import { NaturePanel } from './NaturePanel.tsx';
import { ProtocolPanel } from './ProtocolPanel.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { useReportFacts } from './useReportFacts.ts';
import type { useRunSettings } from './useRunSettings.ts';

interface IsosDialogProps {
  readonly run: RunSummary;
  readonly settings: ReturnType<typeof useRunSettings>;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const kindWords: Readonly<Record<RunSummary['kind'], string>> = {
  shelf: 'shelf',
  mpp: 'light soak',
  spo: 'stabilised power output',
};

/** Claim, conformity, checklists and exports of one run. */
export function IsosDialog({ run, settings, opened, onClose }: IsosDialogProps) {
  const label = useLibraryStore(
    (state) => state.devices.find(({ id }) => id === run.deviceId)?.label ?? run.deviceId,
  );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={980}
      yOffset={24}
      padding="md"
      title={
        <Text fw={600} truncate>
          ISOS and reporting: {label}, {kindWords[run.kind]}
        </Text>
      }
      styles={{ header: { minHeight: 44, paddingBlock: 6 }, title: { minWidth: 0 } }}
      data-testid="isos-dialog"
    >
      {opened && <IsosTabs run={run} settings={settings} />}
    </Modal>
  );
}

/** Asks the worker only while the dialog is open. */
function IsosTabs({ run, settings }: Pick<IsosDialogProps, 'run' | 'settings'>) {
  const { facts, conditions } = useReportFacts(run, settings.record);
  const rows = useMemo(() => fillChecklist(facts), [facts]);
  const { filled, applicable, missing } = completeness(rows);
  return (
    <Tabs defaultValue="protocol" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="protocol">Protocol</Tabs.Tab>
        <Tabs.Tab
          value="checklist"
          rightSection={
            <Badge size="sm" variant="light" tt="none" data-testid="isos-score">
              {filled} of {applicable}
            </Badge>
          }
          data-testid="isos-tab-checklist"
        >
          ISOS checklist
        </Tabs.Tab>
        <Tabs.Tab value="nature" data-testid="isos-tab-nature">
          Journal summary
        </Tabs.Tab>
        <Tabs.Tab value="report" data-testid="isos-tab-report">
          Methods and export
        </Tabs.Tab>
      </Tabs.List>
      <ScrollArea h="calc(100dvh - 180px)" type="auto" offsetScrollbars="y" pt="sm">
        <Tabs.Panel value="protocol">
          <ProtocolPanel run={run} settings={settings} conditions={conditions} />
        </Tabs.Panel>
        <Tabs.Panel value="checklist">
          <ChecklistPanel facts={facts} rows={rows} missing={missing} answer={settings.answer} />
        </Tabs.Panel>
        <Tabs.Panel value="nature">
          <NaturePanel facts={facts} answer={settings.answer} />
        </Tabs.Panel>
        <Tabs.Panel value="report">
          <ReportPanel facts={facts} answer={settings.answer} />
        </Tabs.Panel>
      </ScrollArea>
    </Tabs>
  );
}
