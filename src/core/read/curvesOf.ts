import type { Direction, Illumination } from '../measurement.ts';
import { ownerKey } from './ownerKey.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';

/** The columns of one curve in a J-V table. */
export interface CurveColumns {
  readonly owner: string;
  readonly direction: Direction | null;
  readonly illumination: Illumination | null;
  readonly voltage: number;
  /** The voltage that was set, where it stands beside the measured ones: it tells the turn. */
  readonly applied: number | null;
  readonly current: number | null;
  readonly currentDensity: number | null;
  readonly fields: readonly number[];
}

/**
 * Pairs each current with its voltage: the one of the same owner, else the nearest one to its left.
 * A current and a current density of the same name are one curve; averages are none.
 */
export function curvesOf(columns: readonly ColumnSpec[]): CurveColumns[] {
  const voltages = columns.filter((column) => column.meaning === 'voltage');
  const flows = columns.filter(
    (column) =>
      (column.meaning === 'current' || column.meaning === 'currentDensity') && !column.average,
  );
  const set = voltages.find(
    (column) => column.owner === '' && /appl|output|set|source|nominal/i.test(column.name),
  );
  const curves: CurveColumns[] = [];
  for (const flow of flows) {
    const voltage = voltageOf(flow, voltages);
    if (voltage === null) continue;
    const isDensity = flow.meaning === 'currentDensity';
    const partner = curves.findIndex(
      (curve) =>
        curve.voltage === voltage.index &&
        ownerKey(curve.owner) === ownerKey(flow.owner) &&
        curve.direction === flow.direction &&
        curve.illumination === flow.illumination &&
        (isDensity ? curve.currentDensity : curve.current) === null,
    );
    const known = curves[partner];
    const applied = set !== undefined && voltage.owner !== '' ? set.index : null;
    const curve: CurveColumns = {
      owner: flow.owner === '' ? voltage.owner : flow.owner,
      direction: flow.direction ?? voltage.direction,
      illumination: flow.illumination ?? voltage.illumination,
      voltage: voltage.index,
      applied,
      current: isDensity ? (known?.current ?? null) : flow.index,
      currentDensity: isDensity ? flow.index : (known?.currentDensity ?? null),
      fields: [
        ...(known?.fields ?? [voltage.index, ...(applied === null ? [] : [applied])]),
        flow.index,
      ],
    };
    if (known === undefined) curves.push(curve);
    else curves[partner] = curve;
  }
  return scansWithoutOwner(curves);
}

function voltageOf(flow: ColumnSpec, voltages: readonly ColumnSpec[]): ColumnSpec | null {
  const sameOwner = voltages.filter((voltage) => ownerKey(voltage.owner) === ownerKey(flow.owner));
  const candidates = sameOwner.length > 0 ? sameOwner : voltages;
  const sameDirection = candidates.filter((voltage) => voltage.direction === flow.direction);
  const left = (sameDirection.length > 0 ? sameDirection : candidates).filter(
    (voltage) => voltage.index < flow.index,
  );
  return left[left.length - 1] ?? candidates[0] ?? null;
}

/** Bare numbers at one shared voltage (`[1]`, `[2]`) count scans of one device, not devices. */
function scansWithoutOwner(curves: readonly CurveColumns[]): CurveColumns[] {
  const shared = new Set(curves.map((curve) => curve.voltage)).size === 1;
  if (!shared || !curves.every((curve) => /^(scan|sweep|curve)?\s*\d*$/i.test(curve.owner))) {
    return [...curves];
  }
  return curves.map((curve) => ({ ...curve, owner: '' }));
}
