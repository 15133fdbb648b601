import type { FiguresOfMerit } from './study.ts';

/** kT/q at 25 degC, in V. */
const THERMAL_VOLTAGE = 0.025693;

/** Single-diode model per area: mA/cm2, kOhm cm2 (so that V = mA x kOhm). */
export interface Diode {
  readonly photo: number;
  readonly saturation: number;
  readonly slope: number;
  readonly series: number;
  readonly shunt: number;
}

/**
 * The diode whose curve has exactly the asked Voc, Jsc and FF. Ideality and shunt are given; the
 * series resistance is what the fill factor leaves over.
 */
export function fitDiode(target: FiguresOfMerit, ideality: number, shuntOhmCm2: number): Diode {
  const withSeries = (series: number): Diode =>
    throughVocAndJsc(target, ideality * THERMAL_VOLTAGE, series, shuntOhmCm2 / 1000);
  const fillFactor = (series: number): number =>
    maximumPower(withSeries(series)).power / (target.vocV * target.jscMaCm2);
  let low = 0;
  let high = (0.5 * target.vocV) / target.jscMaCm2;
  if (fillFactor(low) < target.ff || fillFactor(high) > target.ff) {
    throw new Error(`FF ${target.ff} cannot be reached with ${shuntOhmCm2} Ohm cm2 of shunt.`);
  }
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (fillFactor(middle) > target.ff) low = middle;
    else high = middle;
  }
  return withSeries(low);
}

/** Voc and Jsc fix the two currents: two equations that are linear in them. */
function throughVocAndJsc(
  { vocV, jscMaCm2 }: FiguresOfMerit,
  slope: number,
  series: number,
  shunt: number,
): Diode {
  const drop = jscMaCm2 * series;
  const atVoc = Math.expm1(vocV / slope);
  const atJsc = Math.expm1(drop / slope);
  const saturation = (jscMaCm2 + drop / shunt - vocV / shunt) / (atVoc - atJsc);
  return { photo: saturation * atVoc + vocV / shunt, saturation, slope, series, shunt };
}

function atJunction(diode: Diode, junctionV: number): number {
  return (
    diode.photo - diode.saturation * Math.expm1(junctionV / diode.slope) - junctionV / diode.shunt
  );
}

/** Current density delivered at a terminal voltage, in mA/cm2. */
export function currentAt(diode: Diode, voltage: number): number {
  let low = -0.5;
  let high = voltage + diode.series * diode.photo + 0.1;
  for (let step = 0; step < 60; step++) {
    const junction = (low + high) / 2;
    if (junction - diode.series * atJunction(diode, junction) < voltage) low = junction;
    else high = junction;
  }
  return atJunction(diode, (low + high) / 2);
}

/** Maximum power point by golden section along the junction voltage. */
export function maximumPower(diode: Diode): { power: number; voltage: number } {
  const ratio = (Math.sqrt(5) - 1) / 2;
  const terminal = (junction: number): number =>
    junction - diode.series * atJunction(diode, junction);
  const power = (junction: number): number => terminal(junction) * atJunction(diode, junction);
  let low = 0;
  let high = 1.4;
  while (high - low > 1e-9) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (power(left) > power(right)) high = right;
    else low = left;
  }
  const best = (low + high) / 2;
  return { power: power(best), voltage: terminal(best) };
}
