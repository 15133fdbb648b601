import { remaining, type SampleDevice, sampleDevices } from './devices.ts';
import { currentAt, fitDiode } from './diode.ts';
import { type Random, randomFor } from './random.ts';
import {
  AREA_CM2,
  FIRST_DAY,
  type FiguresOfMerit,
  IRRADIANCE_MW_CM2,
  SHELF_DEVICES,
  SYNTHETIC,
} from './study.ts';
import { clock, HOUR, isoText, type Lines, MINUTE, utf8 } from './text.ts';

/** 1.30 V down to -0.10 V in steps of 0.01 V. */
const VOLTAGES = Array.from({ length: 141 }, (_, index) => (130 - index) / 100);

/** One file per device and session: the reverse sweep and, right after it, the forward one. */
export function jvFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  // The shelf devices come first in every session, so that each keeps its hour of the day.
  const order = sampleDevices().toSorted((a, b) => Number(isOnShelf(b)) - Number(isOnShelf(a)));
  for (const [slot, device] of order.entries()) {
    const days = isOnShelf(device) ? device.condition.shelfDays : [0];
    for (const day of days) {
      const time = sessionStart(day) + slot * 4 * MINUTE;
      files.set(`jv/${isoText(time).slice(0, 10)}/${device.label}.txt`, jvFile(device, day, time));
    }
  }
  return files;
}

function isOnShelf(device: SampleDevice): boolean {
  return SHELF_DEVICES.some((number) => number === device.number);
}

/** 10:00 on the first day, never earlier in the day afterwards. */
function sessionStart(day: number): number {
  const delay = day === 0 ? 0 : Math.floor(randomFor(`session ${day}`).uniform() * 40);
  return clock(`${FIRST_DAY}T10:00:00`) + day * 24 * HOUR + delay * MINUTE;
}

function jvFile(device: SampleDevice, day: number, time: number): Uint8Array {
  const random = randomFor(`jv ${device.label} ${day}`);
  const left = remainingOnShelf(device, day, random);
  const humidity = 25 + 2 * random.gaussian();
  const reverse = aged(device.fresh, left);
  const loss = (device.condition.hysteresis * (1 + 0.1 * random.gaussian())) / left;
  const forward = hysteretic(reverse, loss);
  const shunt = device.condition.shuntOhmCm2 * left ** 2;
  const down = sweep(reverse, device, shunt, random);
  const up = sweep(forward, device, shunt * 0.8, random).reverse();
  const head = preamble(device, day, time, humidity);
  return utf8([...head, 'Voltage [V]\tCurrent density [mA/cm2]', ...down, ...up]);
}

function preamble(device: SampleDevice, day: number, time: number, humidity: number): Lines {
  return [
    `Note\t${SYNTHETIC}`,
    `Device\t${device.label}`,
    `Condition\t${device.condition.name}`,
    `Substrate\t${device.substrate}`,
    `Pixel\t${device.pixel}`,
    `Batch\t${device.batch}`,
    `Cell area [cm2]\t${AREA_CM2}`,
    `Irradiance [mW/cm2]\t${IRRADIANCE_MW_CM2}`,
    'Spectrum\tAM1.5G',
    `Date/time\t${isoText(time)}`,
    `Storage\t${day === 0 ? 'fresh' : 'dark, ambient air, unencapsulated'}`,
    `Relative humidity [%]\t${humidity.toFixed(0)}`,
    'Direction\treverse and forward (1.3 V to -0.1 V and back)',
    'Scan rate [V/s]\t0.21',
    'Dwell [ms]\t20',
    '',
  ];
}

/** The fresh value is exact; every later J-V has its own small error of contact and lamp. */
function remainingOnShelf(device: SampleDevice, day: number, random: Random): number {
  if (device.shelfRetention === null || day === 0) return 1;
  const { shelf } = device.condition;
  return remaining(shelf, device.shelfRetention, day) * (1 + 0.003 * random.gaussian());
}

/** Shares the loss of power among the three factors of PCE. */
function aged(fresh: FiguresOfMerit, left: number): FiguresOfMerit {
  return {
    vocV: fresh.vocV * left ** 0.12,
    ff: fresh.ff * left ** 0.53,
    jscMaCm2: fresh.jscMaCm2 * left ** 0.35,
  };
}

function hysteretic(reverse: FiguresOfMerit, loss: number): FiguresOfMerit {
  return {
    vocV: reverse.vocV * (1 - loss) ** 0.1,
    ff: reverse.ff * (1 - loss) ** 0.85,
    jscMaCm2: reverse.jscMaCm2 * (1 - loss) ** 0.05,
  };
}

/** Rows from high to low voltage; noise is balanced so that it doesn't lift the maximum power. */
function sweep(
  target: FiguresOfMerit,
  device: SampleDevice,
  shuntOhmCm2: number,
  random: Random,
): string[] {
  const diode = fitDiode(target, device.condition.diodeIdeality, shuntOhmCm2);
  const noisy = VOLTAGES.map(
    (v) => currentAt(diode, v) * (1 + 1e-4 * random.gaussian()) + 0.002 * random.gaussian(),
  );
  const highest = Math.max(...noisy.map((current, index) => current * (VOLTAGES[index] ?? 0)));
  const scale = (target.vocV * target.jscMaCm2 * target.ff) / highest;
  return noisy.map((j, index) => `${VOLTAGES[index]?.toFixed(2)}\t${(j * scale).toFixed(4)}`);
}
