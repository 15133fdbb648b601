import type { Sweep } from '../measurement.ts';
import { interpolateAtZero } from './interpolateAtZero.ts';
import { nearShortCircuit } from './nearShortCircuit.ts';
import { slopeResistance } from './slopeResistance.ts';

/** Figures of merit of one sweep; null where the curve or the known area cannot give one. */
export interface FiguresOfMerit {
  readonly jscMaCm2: number | null;
  readonly iscMa: number | null;
  readonly vocV: number | null;
  readonly ff: number | null;
  readonly pcePercent: number | null;
  readonly vmppV: number | null;
  readonly jmppMaCm2: number | null;
  readonly pmppMwCm2: number | null;
  readonly pmppMw: number | null;
  readonly rSeriesOhmCm2: number | null;
  readonly rShuntOhmCm2: number | null;
}

export const noFiguresOfMerit: FiguresOfMerit = {
  jscMaCm2: null,
  iscMa: null,
  vocV: null,
  ff: null,
  pcePercent: null,
  vmppV: null,
  jmppMaCm2: null,
  pmppMwCm2: null,
  pmppMw: null,
  rSeriesOhmCm2: null,
  rShuntOhmCm2: null,
};

/**
 * Figures of merit from the curve itself, never from what the file prints (IEC 60904-1):
 *
 * - Jsc: current density at V = 0, linear between the two neighbouring points; Voc likewise at J = 0.
 *   A sweep that stops just short of 0 V gives the current of its nearest point.
 * - MPP: the measured point with the largest V * J in the delivering quadrant.
 * - FF = Pmpp / (Voc * Jsc), a fraction. PCE = Pmpp / irradiance * 100 %.
 * - Rs = -dV/dJ at Voc, Rsh = -dV/dJ at V = 0, each the least-squares slope over the nearest points.
 *
 * Without an area only Isc, Voc, FF, Vmpp and Pmpp in mW can be given. Dark sweeps and curves
 * without a delivering quadrant give null throughout; an FF above 1 is no diode and gives null too.
 */
export function figuresOfMerit(
  sweep: Sweep,
  areaCm2: number | null,
  irradianceMwCm2: number,
): FiguresOfMerit {
  const density = sweep.currentDensityMaCm2;
  const flow = density ?? sweep.currentMa;
  if (flow === null || sweep.illumination === 'dark' || sweep.voltage.length < 3) {
    return noFiguresOfMerit;
  }
  const area = areaCm2 !== null && areaCm2 > 0 ? areaCm2 : null;
  const perArea = density !== null ? 1 : area === null ? null : 1 / area;
  const total = sweep.currentMa !== null && density === null ? 1 : area;
  const voltage = sweep.voltage;

  let atMpp = maximumPowerIndex(voltage, flow);
  if (atMpp < 0) return noFiguresOfMerit;
  let open = openCircuit(voltage, flow, atMpp);
  if (open === null) {
    // Noise beyond Voc can look like power: then the first fall to zero above 0 V is Voc.
    open = firstFallToZero(voltage, flow);
    if (open !== null) atMpp = maximumPowerIndex(voltage, flow, open);
  }
  if (atMpp < 0) return noFiguresOfMerit;
  const vmpp = voltage[atMpp] as number;
  const power = vmpp * (flow[atMpp] as number);
  const short = shortCircuit(voltage, flow);
  const ff = short !== null && open !== null ? power / (short * open) : null;
  if (ff !== null && (ff > 1 || ff <= 0)) {
    return { ...noFiguresOfMerit, vocV: open, ...scaledShort(short, perArea, total) };
  }
  const powerDensity = perArea === null ? null : power * perArea;
  const resistance = (at: number | null, around: 'voltage' | 'current'): number | null =>
    perArea === null || at === null
      ? null
      : slopeResistance(voltage, flow, around, open ?? vmpp, short, perArea);
  return {
    ...scaledShort(short, perArea, total),
    vocV: open,
    ff,
    pcePercent:
      powerDensity === null || !(irradianceMwCm2 > 0)
        ? null
        : sanePercent((powerDensity / irradianceMwCm2) * 100),
    vmppV: vmpp,
    jmppMaCm2: perArea === null ? null : (flow[atMpp] as number) * perArea,
    pmppMwCm2: powerDensity,
    pmppMw: total === null ? null : power * total,
    rSeriesOhmCm2: resistance(open, 'current'),
    rShuntOhmCm2: resistance(short, 'voltage'),
  };
}

/** Nothing converts more than all light; such a number means a wrong area or irradiance. */
function sanePercent(value: number): number | null {
  return value <= 100 ? value : null;
}

function scaledShort(
  short: number | null,
  perArea: number | null,
  total: number | null,
): Pick<FiguresOfMerit, 'jscMaCm2' | 'iscMa'> {
  return {
    jscMaCm2: short === null || perArea === null ? null : short * perArea,
    iscMa: short === null || total === null ? null : short * total,
  };
}

function maximumPowerIndex(
  voltage: Float64Array,
  flow: Float64Array,
  below = Number.POSITIVE_INFINITY,
): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < voltage.length; i++) {
    const v = voltage[i] as number;
    const j = flow[i] as number;
    if (v > 0 && v <= below && j > 0 && v * j > most) {
      most = v * j;
      best = i;
    }
  }
  return best;
}

function shortCircuit(voltage: Float64Array, flow: Float64Array): number | null {
  const inside = interpolateAtZero(voltage, flow);
  const value = Number.isNaN(inside)
    ? (flow[nearShortCircuit(voltage, flow)] ?? Number.NaN)
    : inside;
  return value > 0 ? value : null;
}

/** Lowest positive voltage at which a delivering current falls to zero; null when none does. */
function firstFallToZero(voltage: Float64Array, flow: Float64Array): number | null {
  let lowest: number | null = null;
  for (let i = 0; i + 1 < voltage.length; i++) {
    const isUp = (voltage[i + 1] as number) > (voltage[i] as number);
    const [near, far] = isUp ? [i, i + 1] : [i + 1, i];
    const j1 = flow[near] as number;
    const j2 = flow[far] as number;
    if (!(j1 > 0 && j2 <= 0)) continue;
    const v1 = voltage[near] as number;
    const at = v1 + ((voltage[far] as number) - v1) * (j1 / (j1 - j2));
    if (at > 0 && (lowest === null || at < lowest)) lowest = at;
  }
  return lowest;
}

/** From the MPP towards higher voltages to the first change of sign: noise below it cannot matter. */
function openCircuit(voltage: Float64Array, flow: Float64Array, atMpp: number): number | null {
  const neighbour = voltage[atMpp + 1] ?? Number.NaN;
  const before = voltage[atMpp - 1] ?? Number.NaN;
  const vmpp = voltage[atMpp] as number;
  const step = neighbour > vmpp || before < vmpp ? 1 : -1;
  for (let i = atMpp; ; i += step) {
    const next = i + step;
    if (next < 0 || next >= voltage.length) return null;
    const j1 = flow[i] as number;
    const j2 = flow[next] as number;
    if (j2 > 0) continue;
    const v1 = voltage[i] as number;
    const v2 = voltage[next] as number;
    const open = v1 + (v2 - v1) * (j1 / (j1 - j2));
    return open > 0 ? open : null;
  }
}
