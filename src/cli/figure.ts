import { figureArguments, figureUsage } from './figureArguments.ts';
import { UsageError } from './UsageError.ts';
import { writeFigure } from './writeFigure.ts';

const tell = (line: string) => process.stderr.write(`${line}\n`);

try {
  const args = figureArguments(process.argv.slice(2));
  if (args === null) process.stdout.write(`${figureUsage}\n`);
  else for (const line of await writeFigure(args)) tell(line);
} catch (error) {
  if (error instanceof UsageError) {
    tell(error.message);
    process.exitCode = 2;
  } else {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
