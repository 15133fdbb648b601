import { compareJsc } from '../../eqe/compareJsc.ts';
import { sweepForEqe } from '../../eqe/sweepForEqe.ts';
import { hysteresisIndex } from '../../jv/hysteresisIndex.ts';
import { pairSweeps } from '../../jv/pairSweeps.ts';
import type { DeviceRecord, RunRecord } from '../../records/records.ts';
import { referenceWords } from '../../referenceWords.ts';
import type { RunSummary } from '../../run.ts';
import type { DeviceState, SweepState } from '../../series/queries.ts';
import { findProtocol } from '../findProtocol.ts';
import { roundedText } from '../roundedText.ts';
import { knownOf } from './knownOf.ts';
import type { ReportFacts, SweepFacts } from './reportFacts.ts';
import { reportLifetimes } from './reportLifetimes.ts';
import type { ReportSources } from './reportSources.ts';

export interface ReportWorld {
  readonly devices: readonly Pick<DeviceState, 'id' | 'label' | 'condition' | 'areaCm2'>[];
  readonly runs: readonly RunSummary[];
  readonly deviceRecords: readonly DeviceRecord[];
}

/** Joins what worker, library and records say about one run; null sources are not asked yet. */
export function makeReportFacts(
  run: RunSummary,
  record: RunRecord | null,
  sources: ReportSources | null,
  { devices, runs, deviceRecords }: ReportWorld,
): ReportFacts {
  const device = devices.find(({ id }) => id === run.deviceId);
  const sweeps = (sources?.sweeps ?? []).filter(({ deviceId }) => deviceId === run.deviceId);
  const condition = device?.condition ?? null;
  const alike = new Set(
    devices.filter((other) => other.condition === condition).map(({ id }) => id),
  );
  const isAlike = (other: RunSummary) => other.kind === run.kind && alike.has(other.deviceId);
  const eqe = sources?.spectra.find(({ deviceId }) => deviceId === run.deviceId) ?? null;
  const jsc = eqe === null ? null : (sweepForEqe(eqe, sweeps)?.jscMaCm2 ?? null);
  const lifetimes = sources?.lifetimes.find(({ runId }) => runId === run.id) ?? null;
  return {
    run,
    referenceWords: referenceWords[run.reference.mode],
    device: {
      label: device?.label ?? run.deviceId,
      condition,
      areaCm2: device?.areaCm2 ?? null,
      encapsulation:
        deviceRecords.find(({ deviceId }) => deviceId === run.deviceId)?.encapsulation ?? null,
    },
    claim: record?.protocol == null ? null : (findProtocol(record.protocol).protocol?.id ?? null),
    known: knownOf(record),
    conditions: sources?.conditions.find(({ runId }) => runId === run.id) ?? null,
    sweeps: sweepFacts(sweeps),
    devices: condition === null ? 1 : runs.filter(isAlike).length,
    stabilised: stabilisedWords(runs, run.deviceId),
    eqe: compareJsc(eqe?.jscMaCm2 ?? null, jsc)?.sentence ?? null,
    lifetimes: reportLifetimes(run, lifetimes),
    answers: record?.answers ?? {},
  };
}

function sweepFacts(sweeps: readonly SweepState[]): SweepFacts {
  const light = sweeps.filter(({ illumination }) => illumination === 'light');
  const [first] = pairSweeps(light);
  return {
    count: light.length,
    directions: (['reverse', 'forward'] as const).filter((direction) =>
      light.some((sweep) => sweep.direction === direction),
    ),
    irradiancesMwCm2: [...new Set(light.flatMap(({ irradianceMwCm2 }) => irradianceMwCm2 ?? []))],
    freshHysteresisIndex:
      first === undefined
        ? null
        : hysteresisIndex(first.reverse.pcePercent, first.forward.pcePercent),
  };
}

function stabilisedWords(runs: readonly RunSummary[], deviceId: string): string | null {
  const spo = runs.find((run) => run.kind === 'spo' && run.deviceId === deviceId);
  if (spo === undefined || spo.last === null) return null;
  const unit = spo.unit.replace('cm2', 'cm²');
  return `Stabilised power output ${roundedText(spo.last, 2)} ${unit} after ${Math.round(spo.durationHours * 3600)} s`;
}
