import { makeReport } from '../core/report/makeReport.ts';
import type { Report } from '../core/report/report.ts';
import { appVersion } from './appVersion.ts';
import { readFolder } from './readFolder.ts';
import type { ReportArguments } from './reportArguments.ts';
import { reportFile } from './reportFile.ts';

/** Reads the folder once and says what is in it. */
export async function makeFolderReport(args: ReportArguments): Promise<Report> {
  const { folder, store, files, unreadable, options } = await readFolder(args);
  const report = makeReport({
    folder,
    appVersion: appVersion(),
    files: files.map(reportFile),
    store,
    includeSeries: args.series,
    options,
  });
  const closed = unreadable.map((path) => `The folder ${path} could not be read.`);
  return { ...report, warnings: [...report.warnings, ...closed] };
}
