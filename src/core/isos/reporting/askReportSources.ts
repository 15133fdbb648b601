import type { RunRecord } from '../../records/records.ts';
import type { RunSummary } from '../../run.ts';
import type { AnalysisOptions } from '../../series/queries.ts';
import { knownOf } from './knownOf.ts';
import type { ReportAsker } from './ReportAsker.ts';
import { reportedRetentionHours } from './reportLifetimes.ts';
import type { ReportSources } from './reportSources.ts';

export interface ReportQuestion {
  readonly runs: readonly RunSummary[];
  readonly records: readonly RunRecord[];
  readonly options: AnalysisOptions;
}

/** Asks for everything that a report on these runs is made of. */
export async function askReportSources(
  asker: ReportAsker,
  { runs, records, options }: ReportQuestion,
): Promise<ReportSources> {
  const recordOf = new Map(records.map((record) => [record.runId, record]));
  const deviceIds = [...new Set(runs.map(({ deviceId }) => deviceId))];
  const [conditions, lifetimes, sweeps, spectra] = await Promise.all([
    asker.conditions({
      runs: runs.map(({ id }) => {
        const record = recordOf.get(id) ?? null;
        return { runId: id, protocol: record?.protocol ?? null, known: knownOf(record) };
      }),
      options,
    }),
    asker.lifetimes({
      runs: runs.map(({ id }) => ({ runId: id, retentionHours: [reportedRetentionHours] })),
      options,
    }),
    asker.listSweeps(deviceIds, options.overrides),
    asker.spectra(),
  ]);
  return { conditions, lifetimes, sweeps, spectra };
}
