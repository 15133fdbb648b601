/** Points used for a slope; fewer where the curve ends. */
const slopePoints = 5;

/**
 * -dV/dJ in ohm cm2 as the least-squares slope of V over J on the five points nearest to Voc
 * (`around` current: series resistance) or to 0 V (`around` voltage: shunt resistance). `perArea`
 * turns the flow into mA/cm2. Null where the slope is not that of a resistor.
 */
export function slopeResistance(
  voltage: Float64Array,
  flow: Float64Array,
  around: 'voltage' | 'current',
  openVoltage: number,
  shortFlow: number | null,
  perArea: number,
): number | null {
  const count = voltage.length;
  const target = around === 'current' ? openVoltage : 0;
  const nearest: number[] = [];
  const distances: number[] = [];
  for (let i = 0; i < count; i++) {
    const distance = Math.abs((voltage[i] as number) - target);
    // Most points are farther away than all that are kept.
    const isFull = nearest.length === slopePoints;
    if (isFull && !((distances[slopePoints - 1] as number) > distance)) continue;
    let at = isFull ? slopePoints - 1 : nearest.length;
    for (; at > 0 && (distances[at - 1] as number) > distance; at--) {
      nearest[at] = nearest[at - 1] as number;
      distances[at] = distances[at - 1] as number;
    }
    nearest[at] = i;
    distances[at] = distance;
  }
  if (nearest.length < 3 || shortFlow === null) return null;
  let meanV = 0;
  let meanJ = 0;
  for (const i of nearest) {
    meanV += voltage[i] as number;
    meanJ += flow[i] as number;
  }
  meanV /= nearest.length;
  meanJ /= nearest.length;
  let product = 0;
  let square = 0;
  for (const i of nearest) {
    const dv = (voltage[i] as number) - meanV;
    product += dv * ((flow[i] as number) - meanJ);
    square += dv * dv;
  }
  const slope = product / square;
  if (!(slope < 0)) return null;
  // V per mA/cm2 is kilo-ohm cm2.
  return (-1 / slope / perArea) * 1000;
}
