import { nearShortCircuit } from '../jv/nearShortCircuit.ts';
import { type Signs, settleSigns } from '../jv/settleSigns.ts';
import { splitAtTurn } from '../jv/splitAtTurn.ts';
import type { Direction, Illumination, Sweep } from '../measurement.ts';
import type { CurveColumns } from './curvesOf.ts';
import type { FileContext } from './fileContext.ts';
import { identifyDevice } from './identifyDevice.ts';
import type { SweepBlock } from './SweepTableParser.ts';

export interface BuiltSweeps {
  readonly sweeps: readonly Sweep[];
  readonly assumptions: readonly string[];
}

/** Points that a sweep needs at least. */
const fewestPoints = 3;
/** Photocurrents below these are stray light or an open contact unless the file says `light`. */
const leastPhotocurrentMa = 1e-4;
const leastPhotocurrentDensityMaCm2 = 0.01;

/** Makes sweeps of a block of columns: signs settled, split at the turn, direction from the scan. */
export function sweepsOfBlock(
  block: SweepBlock,
  curves: readonly CurveColumns[],
  context: FileContext,
): BuiltSweeps {
  const sweeps: Sweep[] = [];
  const assumptions = new Set<string>();
  const several = new Set(curves.map((curve) => curve.owner)).size > 1;
  const given = context.facts.illumination;
  for (const curve of curves) {
    const points = pointsOf(block, curve);
    if (points.voltage.length < fewestPoints) continue;
    const hinted = curve.illumination ?? given;
    const least =
      hinted === 'light'
        ? 0
        : points.density === null
          ? leastPhotocurrentMa
          : leastPhotocurrentDensityMaCm2;
    const signs = settleSigns(points.voltage, points.flow, hinted, least);
    const illumination: Illumination = hinted ?? (signs.hasPhotocurrent ? 'light' : 'dark');
    if (hinted === null) {
      assumptions.add(
        signs.hasPhotocurrent
          ? 'Light: the curve has a photocurrent.'
          : 'Dark: the curve has no photocurrent.',
      );
    }
    const voltage = scaled(points.voltage, signs.voltage);
    const current = points.current === null ? null : scaled(points.current, signs.current);
    const density = points.density === null ? null : scaled(points.density, signs.current);
    const stretches = splitAtTurn(points.applied ?? voltage, fewestPoints);
    for (const { start: from, end } of stretches) {
      // The point at which the set voltage turned ends one sweep and begins the next.
      const start = points.applied !== null && from > 0 ? from - 1 : from;
      const part = voltage.slice(start, end);
      const near = nearShortCircuit(part, part);
      if (near >= 0 && illumination === 'light') {
        assumptions.add('A sweep stops just short of 0 V; its current there counts as Jsc.');
      }
      const rising = (part[part.length - 1] as number) > (part[0] as number);
      const scanned: Direction = rising ? 'forward' : 'reverse';
      sweeps.push({
        device: identifyDevice(context.facts, context.path, curve.owner, several),
        measuredAt: context.facts.measuredAt,
        ageHours: context.facts.measuredAt === null ? context.path.ageHours : null,
        // A column's own name knows better than the order of a shared voltage axis.
        direction:
          curve.direction ??
          (stretches.length > 1 ? scanned : (context.facts.direction ?? scanned)),
        illumination,
        irradianceMwCm2: illumination === 'light' ? context.facts.irradianceMwCm2 : null,
        voltage: part,
        currentMa: current?.slice(start, end) ?? null,
        currentDensityMaCm2: density?.slice(start, end) ?? null,
      });
    }
    noteSigns(signs, assumptions);
  }
  if (sweeps.length > 0 && context.facts.measuredAt === null && context.path.ageHours === null) {
    assumptions.add('Neither the file nor its name tells when the curves were measured.');
  }
  return { sweeps, assumptions: [...assumptions] };
}

function noteSigns(signs: Signs, assumptions: Set<string>): void {
  if (signs.voltage < 0)
    assumptions.add('The voltage is printed with inverted sign; it was turned.');
}

interface CurvePoints {
  readonly voltage: Float64Array;
  readonly applied: Float64Array | null;
  /** The column that decides sign and light: the density where there is one. */
  readonly flow: Float64Array;
  readonly current: Float64Array | null;
  readonly density: Float64Array | null;
}

/** Points of a curve without those that lack a voltage or a current. */
function pointsOf(block: SweepBlock, curve: CurveColumns): CurvePoints {
  const column = (field: number | null): Float64Array | null =>
    field === null ? null : (block.get(field)?.values() ?? null);
  const voltage = column(curve.voltage) ?? new Float64Array(0);
  const current = column(curve.current);
  const density = column(curve.currentDensity);
  const flow = density ?? current ?? new Float64Array(0);
  const kept = new Int32Array(voltage.length);
  let count = 0;
  for (let i = 0; i < voltage.length; i++) {
    if (Number.isFinite(voltage[i]) && Number.isFinite(flow[i])) kept[count++] = i;
  }
  const applied = column(curve.applied);
  const pick = (values: Float64Array): Float64Array => {
    // The parts of it are copied when the curve is split.
    if (count === values.length) return values;
    const picked = new Float64Array(count);
    for (let k = 0; k < count; k++) picked[k] = values[kept[k] as number] as number;
    return picked;
  };
  return {
    voltage: pick(voltage),
    applied: applied === null ? null : pick(applied),
    flow: pick(flow),
    current: current === null ? null : pick(current),
    density: density === null ? null : pick(density),
  };
}

function scaled(values: Float64Array, sign: number): Float64Array {
  // 0 - x would be -0 for x = 0 the other way round; adding 0 keeps zero plain.
  if (sign === 1) return values;
  const turned = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) turned[i] = -(values[i] as number) + 0;
  return turned;
}
