import { useEffect, useMemo, useRef, useState } from 'react';
import type { ConditionsAnswer } from '../../../core/isos/conditionQueries.ts';
import {
  askReportSources,
  type ReportQuestion,
} from '../../../core/isos/reporting/askReportSources.ts';
import { makeReportFacts } from '../../../core/isos/reporting/makeReportFacts.ts';
import type { ReportFacts } from '../../../core/isos/reporting/reportFacts.ts';
import type { ReportSources } from '../../../core/isos/reporting/reportSources.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { RunRecord } from '../../db/records.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { requestReport } from '../../state/requestReport.ts';
import { useAnalysisOptions, useDeviceRecords } from '../../state/useAnalysisOptions.ts';
import { NewestWins } from '../../ui/chart/NewestWins.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** Everything about one run for its report, kept up to date while its files grow and answers come. */
export function useReportFacts(
  run: RunSummary,
  record: RunRecord | null,
): { readonly facts: ReportFacts; readonly conditions: ConditionsAnswer | null } {
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const deviceRecords = useDeviceRecords();
  const options = useAnalysisOptions();
  const [sources, setSources] = useState<ReportSources | null>(null);
  const asker = useRef<NewestWins<ReportQuestion, ReportSources> | null>(null);

  useEffect(() => {
    const created = new NewestWins<ReportQuestion, ReportSources>(
      (question) => askReportSources(requestReport, question),
      (_, answer) => setSources(answer),
      (error) => tellFailure('The logs could not be looked at', error),
    );
    asker.current = created;
    return () => created.end();
  }, []);

  useEffect(() => {
    asker.current?.ask({ runs: [run], records: record === null ? [] : [record], options });
  }, [run, record, options]);

  const facts = useMemo(
    () => makeReportFacts(run, record, sources, { devices, runs, deviceRecords }),
    [run, record, sources, devices, runs, deviceRecords],
  );
  return { facts, conditions: facts.conditions };
}
