import { reportedRetentionHours } from '../../../core/isos/reporting/reportLifetimes.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { AnalysisOptions } from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import type { RunRecord } from '../../db/records.ts';
import { knownOf } from './knownOf.ts';
import type { ReportSources } from './reportSources.ts';

export interface ReportQuestion {
  readonly runs: readonly RunSummary[];
  readonly records: readonly RunRecord[];
  readonly options: AnalysisOptions;
}

/** Asks the worker for everything that a report on these runs is made of. */
export async function askReportSources(question: ReportQuestion): Promise<ReportSources> {
  const { runs, records, options } = question;
  const recordOf = new Map(records.map((record) => [record.runId, record]));
  const deviceIds = [...new Set(runs.map(({ deviceId }) => deviceId))];
  const [conditions, lifetimes, sweeps, spectra] = await Promise.all([
    request('conditions:read', {
      runs: runs.map(({ id }) => {
        const record = recordOf.get(id) ?? null;
        return { runId: id, protocol: record?.protocol ?? null, known: knownOf(record) };
      }),
      options,
    }),
    request('lifetimes:read', {
      runs: runs.map(({ id }) => ({ runId: id, retentionHours: [reportedRetentionHours] })),
      options,
    }),
    request('sweep:list', { deviceIds, overrides: options.overrides }),
    request('eqe:read'),
  ]);
  return { conditions, lifetimes, sweeps, spectra };
}
