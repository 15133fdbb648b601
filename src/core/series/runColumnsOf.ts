import type { RunView } from './RunView.ts';
import type { RunColumns } from './storeAnswers.ts';

/** All rows of a run that hold a valid value, in the run's unit. */
export function runColumnsOf(run: RunView): RunColumns {
  const values = run.values('runValue', 0, run.hours.length);
  const isValid = (_: number, row: number) => Number.isFinite(values[row]);
  return { elapsedHours: run.hours.filter(isValid), value: values.filter(isValid) };
}
