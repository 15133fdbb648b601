import { type Random, randomFor, scattered } from './random.ts';
import {
  type Condition,
  control,
  DEVICES_PER_CONDITION,
  type Decay,
  type FiguresOfMerit,
  SHELF_DEVICES,
  SOAK_DEVICES,
  treated,
} from './study.ts';

const PIXELS_PER_SUBSTRATE = 4;

export interface SampleDevice {
  readonly number: number;
  readonly label: string;
  readonly condition: Condition;
  readonly substrate: string;
  readonly pixel: number;
  readonly batch: string;
  /** Reverse scan on the first day. */
  readonly fresh: FiguresOfMerit;
  readonly freshPcePercent: number;
  /** What is left at the end of its ageing; null when the device was measured once only. */
  readonly shelfRetention: number | null;
  readonly soakRetention: number | null;
}

export function sampleDevices(): readonly SampleDevice[] {
  return [...devicesOf(control), ...devicesOf(treated)];
}

function devicesOf(condition: Condition): SampleDevice[] {
  const random = randomFor(`devices ${condition.name}`);
  const efficiencies = initialEfficiencies(condition, random);
  const shelf = retentions(condition.shelf, SHELF_DEVICES, random);
  const soak = retentions(condition.soak, SOAK_DEVICES, random);
  return efficiencies.map((pcePercent, index) => {
    const number = index + 1;
    const substrate = Math.floor(index / PIXELS_PER_SUBSTRATE) + 1;
    return {
      number,
      label: `${condition.prefix}-${String(number).padStart(2, '0')}`,
      condition,
      substrate: `${condition === treated ? 'K' : 'C'}${substrate}`,
      pixel: (index % PIXELS_PER_SUBSTRATE) + 1,
      batch: substrate <= 3 ? '2025-02A' : '2025-02B',
      fresh: number === 1 ? condition.champion : figuresFor(condition, pcePercent, random),
      freshPcePercent: pcePercent,
      shelfRetention: shelf.get(number) ?? null,
      soakRetention: soak.get(number) ?? null,
    };
  });
}

/** The champion first; the others placed so that the mean over all is the published one. */
function initialEfficiencies(condition: Condition, random: Random): number[] {
  const others = DEVICES_PER_CONDITION - 1;
  const sum = condition.meanPcePercent * DEVICES_PER_CONDITION;
  const mean = (sum - condition.championPcePercent) / others;
  const limit = condition.championPcePercent - 0.05;
  const values = scattered(random, others, mean, condition.spreadPcePercent);
  if (values.some((value) => value > limit)) throw new Error('A device beats the champion.');
  return [condition.championPcePercent, ...values];
}

/** A weaker device loses first fill factor, then current, then a little voltage. */
function figuresFor(condition: Condition, pcePercent: number, random: Random): FiguresOfMerit {
  const deficit = Math.log(pcePercent / condition.championPcePercent);
  const vocV = condition.champion.vocV * Math.exp(0.15 * deficit + 0.002 * random.gaussian());
  const ff = condition.champion.ff * Math.exp(0.5 * deficit + 0.005 * random.gaussian());
  return { vocV, ff, jscMaCm2: pcePercent / (vocV * ff) };
}

function retentions(
  decay: Decay,
  numbers: readonly number[],
  random: Random,
): ReadonlyMap<number, number> {
  const values = scattered(random, numbers.length, decay.retention, decay.spread);
  return new Map(numbers.map((number, index) => [number, values[index] ?? decay.retention]));
}

/** What is left at time `t` of a device that keeps `retention` at the end of its ageing. */
export function remaining(decay: Decay, retention: number, t: number): number {
  return retention ** ((t / decay.end) ** decay.shape);
}
