import { makeFolderReport } from './makeFolderReport.ts';
import { reportArguments, reportUsage } from './reportArguments.ts';
import { UsageError } from './UsageError.ts';
import { writeReport } from './writeReport.ts';

// `report FOLDER | head` closes the pipe early: that is no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const tell = (line: string) => process.stderr.write(`${line}\n`);

try {
  const args = reportArguments(process.argv.slice(2));
  if (args === null) process.stdout.write(`${reportUsage}\n`);
  else await writeReport(await makeFolderReport(args), args.json, process.stdout);
} catch (error) {
  if (error instanceof UsageError) {
    tell(error.message);
    process.exitCode = 2;
  } else {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
