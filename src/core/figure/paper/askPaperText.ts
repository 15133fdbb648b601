import type { DocumentBlock } from '../../document/DocumentBlock.ts';
import { askReportSources } from '../../isos/reporting/askReportSources.ts';
import { makeReportFacts, type ReportWorld } from '../../isos/reporting/makeReportFacts.ts';
import type { ReportAsker } from '../../isos/reporting/ReportAsker.ts';
import type { DeviceRecord, RunRecord } from '../../records/records.ts';
import { defaultOptions } from '../../report/makeReport.ts';
import type { RunSummary } from '../../run.ts';
import type { AnalysisOptions } from '../../series/queries.ts';
import type { FigureRequest } from '../gather/FigureRequest.ts';
import type { FigureSpec } from '../spec.ts';
import { paperDocument } from './paperDocument.ts';
import { paperRuns } from './paperRuns.ts';

/** What a figure was made from and what people wrote about it. */
export interface PaperWorld {
  readonly devices: ReportWorld['devices'];
  /** The runs as the figure's options give them. */
  readonly runs: (options: AnalysisOptions) => Promise<readonly RunSummary[]>;
  readonly runRecords: readonly RunRecord[];
  readonly deviceRecords: readonly DeviceRecord[];
}

export interface PaperFigure {
  readonly spec: FigureSpec;
  readonly request: FigureRequest | null;
  /** Paths of the raw files behind it, as in the summaries of the runs. */
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

/** Asks about the runs behind a figure, and writes what goes with it into a paper. */
export async function askPaperText(
  asker: ReportAsker,
  { spec, notes, files, request }: PaperFigure,
  { devices, runs: askRuns, runRecords, deviceRecords }: PaperWorld,
): Promise<readonly DocumentBlock[]> {
  const options = request?.options ?? defaultOptions;
  const runs = await askRuns(options);
  const groups = paperRuns({ devices, runs }, spec.template, request, files);
  if (groups.length === 0) return paperDocument({ spec, notes, described: [] });
  const sources = await askReportSources(asker, {
    runs: groups.map(({ described }) => described),
    records: runRecords,
    options,
  });
  const world = { devices, runs, deviceRecords };
  const described = groups.map((group) => {
    const record = runRecords.find(({ runId }) => runId === group.described.id) ?? null;
    return { runs: group, facts: makeReportFacts(group.described, record, sources, world) };
  });
  return paperDocument({ spec, notes, described });
}
