import type { MatrixRow } from './matrixRow.ts';
import type { HumidityDemand, IsosLoad, TemperatureDemand } from './protocol.ts';

const room: TemperatureDemand = { kind: 'ambient' };
const hot: TemperatureDemand = { kind: 'set', choicesC: [65, 85] };
const ambient: HumidityDemand = { kind: 'ambient' };
const heldAt50Warm: HumidityDemand = {
  kind: 'set',
  percent: 50,
  isApproximate: false,
  onlyAboveC: 40,
};
const underLight: readonly IsosLoad[] = ['MPP', 'OC', 'Vfix'];
const simulator = ['simulator'] as const;
const openPath =
  'Path, rates and dwells of the cycle are left to Reese 2011: report dwell and period.';
const ltFigure =
  'The table names a simulator, a figure files it under cycled light: the table is followed.';
const soak = {
  family: 'L',
  light: { kind: 'continuous' },
  jvLights: simulator,
  setUpSource: 'standard',
  notes: [],
} as const;
const outdoor = {
  family: 'O',
  stress: 'outdoor',
  light: { kind: 'sun' },
  temperature: { kind: 'outdoor' },
  humidity: ambient,
  setUp: 'outdoor',
  setUpSource: 'known',
  notes: [],
  hasIntrinsic: false,
} as const;
const lightCycling = {
  family: 'LC',
  light: { kind: 'cycled', periodsHours: [2, 8, 24], darkPerLight: [1, 2] },
  jvLights: simulator,
  setUpSource: 'known',
  notes: [],
  hasIntrinsic: true,
} as const;
const solarThermal = {
  family: 'LT',
  light: { kind: 'continuous' },
  jvLights: simulator,
  setUpSource: 'known',
  hasIntrinsic: false,
} as const;

/** Rows of the matrix under light: soak (L), outdoor (O), light (LC) and solar-thermal cycling (LT). */
export const matrixLit: readonly MatrixRow[] = [
  {
    ...soak,
    level: 1,
    stress: 'light soaking',
    temperature: room,
    humidity: ambient,
    loads: underLight,
    setUp: 'light only',
    hasIntrinsic: true,
  },
  {
    ...soak,
    level: 2,
    stress: 'light + heat',
    temperature: hot,
    humidity: ambient,
    loads: underLight,
    setUp: 'light and temperature',
    hasIntrinsic: true,
  },
  {
    ...soak,
    level: 3,
    stress: 'light + heat + humidity',
    temperature: hot,
    humidity: { kind: 'set', percent: 50, isApproximate: true, onlyAboveC: null },
    loads: ['MPP'],
    setUp: 'light, temperature and humidity',
    hasIntrinsic: false,
  },
  { ...outdoor, level: 1, loads: underLight, jvLights: simulator },
  { ...outdoor, level: 2, loads: underLight, jvLights: ['sun'] },
  {
    ...outdoor,
    level: 3,
    stress: 'outdoor, in-situ MPP',
    loads: ['MPP'],
    jvLights: ['sun', 'simulator'],
  },
  {
    ...lightCycling,
    level: 1,
    stress: 'light cycling',
    temperature: room,
    humidity: ambient,
    loads: underLight,
    setUp: 'light only',
  },
  {
    ...lightCycling,
    level: 2,
    stress: 'light cycling + heat',
    temperature: hot,
    humidity: ambient,
    loads: underLight,
    setUp: 'light and temperature',
  },
  {
    ...lightCycling,
    level: 3,
    stress: 'light cycling + heat + humidity',
    temperature: hot,
    humidity: { kind: 'below', percent: 50, orHeldAt: true, onlyAboveC: null },
    loads: ['MPP'],
    setUp: 'light, temperature and humidity',
    notes: ['The table says below 50 % humidity, the text held at 50 %: either is accepted.'],
  },
  {
    ...solarThermal,
    level: 1,
    stress: 'solar-thermal cycling',
    temperature: { kind: 'cycle', manner: 'ramp or step', lowC: 'ambient', highsC: [65] },
    humidity: ambient,
    loads: underLight,
    setUp: 'weather chamber',
    notes: [ltFigure, openPath],
  },
  {
    ...solarThermal,
    level: 2,
    stress: 'solar-thermal cycling',
    temperature: { kind: 'cycle', manner: 'linear ramp', lowC: 5, highsC: [65] },
    humidity: heldAt50Warm,
    loads: underLight,
    setUp: 'chamber with sun simulation',
    notes: [ltFigure],
  },
  {
    ...solarThermal,
    level: 3,
    stress: 'solar-thermal and humidity-freeze',
    temperature: { kind: 'cycle', manner: 'linear ramp', lowC: -25, highsC: [65] },
    humidity: heldAt50Warm,
    loads: ['MPP'],
    setUp: 'chamber with sun simulation and freezing',
    notes: [
      ltFigure,
      'The table also prints open circuit, the text makes MPP mandatory at level 3: the text is followed.',
    ],
  },
];
