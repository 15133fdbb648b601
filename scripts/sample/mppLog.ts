import { remaining, type SampleDevice } from './devices.ts';
import { fitDiode, maximumPower } from './diode.ts';
import { randomFor } from './random.ts';

/** One row of the light soak; hours since the soak began on this channel. */
export interface MppRow {
  readonly hours: number;
  readonly voltage: number;
  readonly currentDensity: number;
  readonly powerDensity: number;
  readonly temperature: number;
}

const ROWS_PER_HOUR = 4;
/** The lamp was off between these hours: the tester wrote nothing. */
export const LAMP_OFF = { fromHours: 118, toHours: 121 } as const;
/** The tracked maximum lies a little under that of the fast reverse sweep. */
const TRACKED_SHARE = 0.972;
const POWER_NOISE = 0.004;

/** Every row that the tester wrote for a device, from the start to the end of its log. */
export function mppRows(device: SampleDevice): MppRow[] {
  const { soak, diodeIdeality, shuntOhmCm2 } = device.condition;
  if (device.soakRetention === null) throw new Error(`${device.label} was not under light.`);
  const random = randomFor(`mpp ${device.label}`);
  const fresh = maximumPower(fitDiode(device.fresh, diodeIdeality, shuntOhmCm2));
  const offset = 0.8 * random.gaussian();
  const rows: MppRow[] = [];
  for (let index = 0; index <= soak.end * ROWS_PER_HOUR; index++) {
    const hours = index / ROWS_PER_HOUR;
    const left = remaining(soak, device.soakRetention, hours);
    const power = fresh.power * TRACKED_SHARE * left * (1 + POWER_NOISE * random.gaussian());
    // The tracker steps around the maximum, where power hardly depends on voltage.
    const voltage = rounded(fresh.voltage * left ** 0.2 + 0.005 * random.gaussian());
    const currentDensity = rounded(power / voltage);
    const day = Math.sin((2 * Math.PI * (hours - 6)) / 24);
    const temperature = 30 + offset + 0.9 * day + 0.2 * random.gaussian();
    if (hours > LAMP_OFF.fromHours && hours < LAMP_OFF.toHours) continue;
    rows.push({
      hours,
      voltage,
      currentDensity,
      powerDensity: voltage * currentDensity,
      temperature,
    });
  }
  return rows;
}

/** As printed, so that the printed power is the product of the printed factors. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
