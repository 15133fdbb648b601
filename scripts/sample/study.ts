/**
 * The founding study as numbers: what was published (doi 10.1038/s41467-025-63618-5) and what had
 * to be chosen so that files can be written. Everything made from it is synthetic.
 */

export const SYNTHETIC =
  'SYNTHETIC sample data modelled on values published in doi 10.1038/s41467-025-63618-5; not measured';

export const AREA_CM2 = 0.036;
export const IRRADIANCE_MW_CM2 = 100;
export const DEVICES_PER_CONDITION = 20;

/** Days after the first J-V session; times of day are the lab's wall clock. */
export const FIRST_DAY = '2025-03-01';
export const SOAK_START = '2025-03-03T09:00:00';
export const SPO_START = '2025-03-01T15:10:00';
export const EQE_START = '2025-03-01T16:00:00';

/** Device numbers: the champion is 01, the shelf takes 02-07, the light soak 08-15. */
export const SHELF_DEVICES = [2, 3, 4, 5, 6, 7] as const;
export const SOAK_DEVICES = [8, 9, 10, 11, 12, 13, 14, 15] as const;

export interface FiguresOfMerit {
  readonly vocV: number;
  readonly jscMaCm2: number;
  readonly ff: number;
}

/** A fall to `retention` of the start at `end`, along retention^((t / end)^shape). */
export interface Decay {
  readonly end: number;
  readonly retention: number;
  readonly spread: number;
  readonly shape: number;
}

export interface Condition {
  readonly name: string;
  readonly prefix: string;
  readonly champion: FiguresOfMerit;
  readonly championPcePercent: number;
  /** Over all twenty devices, reverse scan. */
  readonly meanPcePercent: number;
  readonly spreadPcePercent: number;
  /** 1 - PCE(forward) / PCE(reverse) of a fresh device. */
  readonly hysteresis: number;
  /** Current of the champion's EQE under AM1.5G, mA/cm2. */
  readonly eqeMaCm2: number;
  readonly diodeIdeality: number;
  readonly shuntOhmCm2: number;
  readonly shelfDays: readonly number[];
  /** Time in days. */
  readonly shelf: Decay;
  /** Time in hours; the log ends at `end`. */
  readonly soak: Decay;
}

export const control: Condition = {
  name: 'MeBz',
  prefix: 'MeBz',
  champion: { vocV: 1.162, ff: 0.745, jscMaCm2: 16.85 / (1.162 * 0.745) },
  championPcePercent: 16.85,
  meanPcePercent: 15.9,
  spreadPcePercent: 0.42,
  hysteresis: 0.055,
  eqeMaCm2: 18.65,
  diodeIdeality: 1.75,
  shuntOhmCm2: 1500,
  shelfDays: [0, 1, 2, 4, 7, 10, 14, 17, 20],
  shelf: { end: 20, retention: 0.6, spread: 0.025, shape: 1 },
  soak: { end: 200, retention: 0.6, spread: 0.03, shape: 0.85 },
};

export const treated: Condition = {
  name: 'MeBz/KOH',
  prefix: 'MeBzKOH',
  champion: { vocV: 1.194, ff: 0.775, jscMaCm2: 18.37 / (1.194 * 0.775) },
  championPcePercent: 18.37,
  meanPcePercent: 17.68,
  spreadPcePercent: 0.3,
  hysteresis: 0.02,
  eqeMaCm2: 19.05,
  diodeIdeality: 1.65,
  shuntOhmCm2: 2500,
  shelfDays: [0, 1, 2, 4, 7, 10, 14, 17, 20, 25, 30],
  shelf: { end: 30, retention: 0.82, spread: 0.008, shape: 0.9 },
  soak: { end: 400, retention: 0.9, spread: 0.013, shape: 0.75 },
};

/** Stabilised power output of the treated champion, in % at 100 mW/cm2. */
export const SPO_PERCENT = 17.85;
