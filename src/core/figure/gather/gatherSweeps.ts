import { naturalCompare } from '../../series/naturalCompare.ts';
import type { SweepState } from '../../series/queries.ts';
import type { StatisticsGroup, SweepData, SweepsData } from '../templates/figureData.ts';
import type { FigureDevice } from './FigureSource.ts';
import type { Gathering } from './Gathering.ts';

/** Sweeps within an hour of each other are one measurement. */
const sameVisitHours = 1;
/** Curves over the age that one panel can hold. */
const mostAges = 8;
/** Champions with both directions that one panel can hold. */
const mostChampions = 6;

interface Measured {
  readonly device: FigureDevice;
  readonly sweeps: readonly SweepState[];
}

/** Of each condition the device with the highest first efficiency, both directions. */
export async function gatherChampions(gathering: Gathering): Promise<SweepsData> {
  const best = new Map<string, { pce: number; fresh: readonly SweepState[] }>();
  for (const { device, sweeps } of await measuredDevices(gathering)) {
    const fresh = bothDirections(firstVisit(sweeps));
    const pce = Math.max(-1, ...fresh.map(({ pcePercent }) => pcePercent ?? -1));
    const key = nameOf(gathering, device);
    const before = best.get(key);
    if (fresh.length > 0 && (before === undefined || pce > before.pce)) {
      best.set(key, { pce, fresh });
    }
  }
  const limited = [...best]
    .sort(([, a], [, b]) => b.pce - a.pce)
    .slice(0, mostChampions)
    .sort(([a], [b]) => order(gathering, a) - order(gathering, b) || naturalCompare(a, b));
  if (limited.length < best.size) {
    const { devices, request } = gathering;
    const byCondition = request.grouping === 'conditions' && devices.every((d) => d.condition);
    const noun = byCondition ? 'conditions' : 'devices';
    gathering.tell(`The best ${mostChampions} of ${best.size} ${noun} are drawn.`);
  }
  return readCurves(
    gathering,
    limited.flatMap(([label, { fresh }], i) => fresh.map((sweep) => ({ sweep, label, index: i }))),
  );
}

/** One device at up to eight ages, evenly chosen from first to last, in one direction. */
export async function gatherAges(gathering: Gathering): Promise<SweepsData> {
  const { deviceId, options } = gathering.request;
  const measured = await measuredDevices(gathering);
  const direction = options.shelfDirection;
  const aged = measured
    .filter(({ device }) => deviceId === null || device.id === deviceId)
    .map(({ device, sweeps }) => ({
      device,
      sweeps: sweeps.filter((sweep) => sweep.direction === direction),
    }))
    .sort((a, b) => b.sweeps.length - a.sweeps.length || topPce(b.sweeps) - topPce(a.sweeps));
  const [most] = aged;
  if (most === undefined) return { sweeps: [], unit: 'mA cm-2' };
  const { sweeps } = most;
  const picked =
    sweeps.length <= mostAges
      ? sweeps
      : Array.from({ length: mostAges }, (_, i) => {
          return sweeps[Math.round((i * (sweeps.length - 1)) / (mostAges - 1))] as SweepState;
        });
  if (picked.length < sweeps.length) {
    gathering.tell(`${picked.length} of ${sweeps.length} ages are drawn.`);
  }
  return readCurves(
    gathering,
    picked.map((sweep, i) => ({ sweep, label: most.device.label, index: i })),
  );
}

/** Figures of merit of every device as it was first measured, its better direction, by condition. */
export async function gatherStatistics(gathering: Gathering): Promise<readonly StatisticsGroup[]> {
  const groups = new Map<string, SweepState[]>();
  for (const { device, sweeps } of await measuredDevices(gathering)) {
    const [best] = firstVisit(sweeps).toSorted(
      (a, b) => (b.pcePercent ?? -1) - (a.pcePercent ?? -1),
    );
    if (best === undefined) continue;
    const key = device.condition ?? 'No condition';
    groups.set(key, [...(groups.get(key) ?? []), best]);
    gathering.drawnFrom([best.file]);
  }
  return [...groups]
    .sort(([a], [b]) => order(gathering, a) - order(gathering, b))
    .map(([label, sweeps], i) => {
      const column = (pick: (sweep: SweepState) => number | null) =>
        sweeps.map((sweep) => pick(sweep) ?? Number.NaN);
      return {
        id: label,
        label,
        look: gathering.look(label, i),
        vocV: column(({ vocV }) => vocV),
        jscMaCm2: column(({ jscMaCm2 }) => jscMaCm2),
        ff: column(({ ff }) => ff),
        pcePercent: column(({ pcePercent }) => pcePercent),
      };
    });
}

async function measuredDevices(gathering: Gathering): Promise<readonly Measured[]> {
  const { source, request, devices } = gathering;
  const ids = devices.map(({ id }) => id);
  const listed = await source.listSweeps(ids, request.options.overrides);
  const byDevice = new Map<string, SweepState[]>();
  for (const sweep of listed) {
    if (sweep.illumination !== 'light') continue;
    byDevice.set(sweep.deviceId, [...(byDevice.get(sweep.deviceId) ?? []), sweep]);
  }
  return devices.flatMap((device) => {
    const sweeps = byDevice.get(device.id)?.sort((a, b) => (a.ageHours ?? 0) - (b.ageHours ?? 0));
    return sweeps === undefined ? [] : [{ device, sweeps }];
  });
}

function firstVisit(sweeps: readonly SweepState[]): readonly SweepState[] {
  const start = sweeps[0]?.ageHours ?? 0;
  return sweeps.filter(({ ageHours }) => (ageHours ?? 0) - start < sameVisitHours);
}

function bothDirections(sweeps: readonly SweepState[]): readonly SweepState[] {
  return (['reverse', 'forward'] as const).flatMap((direction) => {
    const own = sweeps.filter((sweep) => sweep.direction === direction);
    return own.toSorted((a, b) => (b.pcePercent ?? -1) - (a.pcePercent ?? -1)).slice(0, 1);
  });
}

async function readCurves(
  gathering: Gathering,
  chosen: readonly { readonly sweep: SweepState; readonly label: string; readonly index: number }[],
): Promise<SweepsData> {
  const ids = chosen.map(({ sweep }) => sweep.id);
  const columns = await gathering.source.readSweeps(ids, gathering.request.options.overrides);
  const byId = new Map(columns.map((column) => [column.id, column]));
  // Where only some have an area, those are drawn: a paper compares current densities.
  const hasDensity = columns.length === 0 || columns.some((each) => each.unit === 'mA/cm2');
  const unit = hasDensity ? 'mA/cm2' : 'mA';
  const sweeps = chosen.flatMap(({ sweep, label, index }): SweepData[] => {
    const column = byId.get(sweep.id);
    if (column === undefined) return [];
    if (column.unit !== unit) {
      gathering.tell(
        `${label} left out: its current is in ${column.unit}, that of others in ${unit}.`,
      );
      return [];
    }
    gathering.drawnFrom([sweep.file]);
    const { id, direction, ageHours, vocV, jscMaCm2, ff, pcePercent } = sweep;
    const { voltage, current } = column;
    const look = gathering.look(label, index);
    const figures = { vocV, jscMaCm2, ff, pcePercent };
    return [{ id, label, look, direction, ageHours, voltage, current, ...figures }];
  });
  return { sweeps, unit: unit === 'mA/cm2' ? 'mA cm-2' : 'mA' };
}

function topPce(sweeps: readonly SweepState[]): number {
  return Math.max(-1, ...sweeps.map(({ pcePercent }) => pcePercent ?? -1));
}

function nameOf({ request }: Gathering, device: FigureDevice): string {
  return (request.grouping === 'conditions' ? device.condition : null) ?? device.label;
}

/** Place of a condition in the project, then of the device. */
function order({ request }: Gathering, label: string): number {
  const place = request.conditions.indexOf(label);
  return place < 0 ? request.conditions.length : place;
}
