import type { FileReadingReport } from '../../core/read/FileReading.ts';

/** Whether a later report of a reading gives nobody anything new. */
export function tellsTheSame(report: FileReadingReport, before: FileReadingReport): boolean {
  return (
    report.state === before.state &&
    report.waitingBytes === before.waitingBytes &&
    report.readerId === before.readerId &&
    report.parsed?.rows === before.parsed?.rows
  );
}
