import { useEffect, useState } from 'react';
import type { DeviceOverride, SweepColumns } from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import { useStable } from '../../ui/chart/useStable.ts';

const noColumns: ReadonlyMap<string, SweepColumns> = new Map();

/** Voltage and current of the chosen sweeps; the last answer stays until the next is there. */
export function useSweepColumns(
  sweepIds: readonly string[],
  overrides: readonly DeviceOverride[],
  /** Changes when the files behind the sweeps may have changed. */
  version: unknown,
): ReadonlyMap<string, SweepColumns> {
  const [columns, setColumns] = useState(noColumns);
  const question = useStable({ sweepIds, overrides });
  useEffect(() => {
    if (version === null || question.sweepIds.length === 0) return;
    let current = true;
    request('sweep:read', question)
      .then((answer) => {
        if (current) setColumns(new Map(answer.map((sweep) => [sweep.id, sweep])));
      })
      // The list beside the chart tells what is wrong; the chart keeps what it has.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [question, version]);
  return columns;
}
