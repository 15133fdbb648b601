import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { askReportSources } from '../../../core/isos/reporting/askReportSources.ts';
import { checklistMarkdown } from '../../../core/isos/reporting/checklistMarkdown.ts';
import { databaseCsv, type NamedRow } from '../../../core/isos/reporting/databaseCsv.ts';
import { databaseJson } from '../../../core/isos/reporting/databaseJson.ts';
import { databaseRow } from '../../../core/isos/reporting/databaseRow.ts';
import { makeReportFacts } from '../../../core/isos/reporting/makeReportFacts.ts';
import type { ReportFacts } from '../../../core/isos/reporting/reportFacts.ts';
import type { DocumentKind } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { requestReport } from '../../state/requestReport.ts';
import {
  useAnalysisOptions,
  useDeviceRecords,
  useRunRecords,
} from '../../state/useAnalysisOptions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { shownRuns } from './shownRuns.ts';

type RowKind = 'csv' | 'json';

/** Saves the checklist of a run, its database row, or the rows of all shown runs. */
export function useExports(facts: ReportFacts) {
  const [busy, setBusy] = useState(false);
  const options = useAnalysisOptions();
  const records = useRunRecords();
  const deviceRecords = useDeviceRecords();
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      tellFailure('That did not work', error);
    } finally {
      setBusy(false);
    }
  };
  const name = `${facts.device.label} ${facts.run.kind}`;
  return {
    busy,
    saveChecklist: () => void run(() => save('md', `${name} checklist`, checklistMarkdown(facts))),
    saveRow: (kind: RowKind) =>
      void run(() => save(kind, `${name} Perovskite Database`, rowText(kind, [namedRow(facts)]))),
    saveAllRows: (kind: RowKind) =>
      void run(async () => {
        const { devices, runs } = useLibraryStore.getState();
        const shown = shownRuns(runs, devices, useViewStore.getState());
        const sources = await askReportSources(requestReport, { runs: shown, records, options });
        const rows = shown.map((each) => {
          const record = records.find(({ runId }) => runId === each.id) ?? null;
          return namedRow(makeReportFacts(each, record, sources, { devices, runs, deviceRecords }));
        });
        await save(kind, 'Perovskite Database', rowText(kind, rows));
      }),
  };
}

function namedRow(facts: ReportFacts): NamedRow {
  return { name: facts.device.label, row: databaseRow(facts) };
}

function rowText(kind: RowKind, rows: readonly NamedRow[]): string {
  return kind === 'csv' ? databaseCsv(rows) : databaseJson(rows);
}

async function save(kind: DocumentKind, suggestedName: string, content: string): Promise<void> {
  const result = await request('document:save', { kind, suggestedName, content });
  if (result.error !== null) throw new Error(result.error);
  if (result.saved) notifications.show({ color: 'teal', message: `Saved as ${result.name}` });
}
