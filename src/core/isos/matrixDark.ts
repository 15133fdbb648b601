import type { MatrixRow } from './matrixRow.ts';
import type { HumidityDemand, IsosLoad, TemperatureDemand } from './protocol.ts';

const room: TemperatureDemand = { kind: 'ambient' };
const hot: TemperatureDemand = { kind: 'set', choicesC: [65, 85] };
const ambient: HumidityDemand = { kind: 'ambient' };
const damp: HumidityDemand = { kind: 'set', percent: 85, isApproximate: false, onlyAboveC: null };
const open: readonly IsosLoad[] = ['OC'];
const biases: readonly IsosLoad[] = ['V_MPP', 'V_oc', 'J_sc', '-V_oc', '-J_MPP'];
const simulator = ['simulator'] as const;
const openPath =
  'Path, rates and dwells of the cycle are left to Reese 2011: report dwell and period.';
const dark = {
  family: 'D',
  light: { kind: 'dark' },
  loads: open,
  setUpSource: 'standard',
  notes: [],
} as const;
const bias = {
  family: 'V',
  light: { kind: 'dark' },
  loads: biases,
  jvLights: simulator,
  setUpSource: 'standard',
  notes: [
    'Biases come from one light J-V of the fresh device at AM1.5G, one sun. E_g/q is a ceiling, not a bias.',
  ],
} as const;
const thermal = {
  family: 'T',
  stress: 'thermal cycling',
  light: { kind: 'dark' },
  loads: open,
  jvLights: simulator,
  setUpSource: 'known',
  notes: [openPath],
  hasIntrinsic: true,
} as const;
const roomTo: TemperatureDemand = {
  kind: 'cycle',
  manner: 'cycle',
  lowC: 'ambient',
  highsC: [65, 85],
};

/** Rows of the matrix without light: shelf (D), bias (V) and thermal cycling (T). */
export const matrixDark: readonly MatrixRow[] = [
  {
    ...dark,
    level: 1,
    stress: 'dark, shelf life',
    temperature: room,
    humidity: ambient,
    jvLights: ['simulator', 'sun'],
    setUp: 'ambient',
    hasIntrinsic: true,
    notes: ['The standard states no humidity for D-1: the ambient one is monitored and reported.'],
  },
  {
    ...dark,
    level: 2,
    stress: 'dark, hot',
    temperature: hot,
    humidity: ambient,
    jvLights: simulator,
    setUp: 'oven',
    hasIntrinsic: true,
  },
  {
    ...dark,
    level: 3,
    stress: 'dark, damp heat',
    temperature: hot,
    humidity: damp,
    jvLights: simulator,
    setUp: 'environmental chamber',
    hasIntrinsic: false,
  },
  {
    ...bias,
    level: 1,
    stress: 'electrical bias in the dark',
    temperature: room,
    humidity: ambient,
    setUp: 'ambient',
    hasIntrinsic: true,
  },
  {
    ...bias,
    level: 2,
    stress: 'bias + heat',
    temperature: hot,
    humidity: ambient,
    setUp: 'oven',
    hasIntrinsic: true,
  },
  {
    ...bias,
    level: 3,
    stress: 'bias + damp heat',
    temperature: hot,
    humidity: damp,
    setUp: 'environmental chamber',
    hasIntrinsic: false,
  },
  { ...thermal, level: 1, temperature: roomTo, humidity: ambient, setUp: 'hot plate or oven' },
  { ...thermal, level: 2, temperature: roomTo, humidity: ambient, setUp: 'oven or chamber' },
  {
    ...thermal,
    level: 3,
    temperature: { kind: 'cycle', manner: 'cycle', lowC: -40, highsC: [85] },
    humidity: { kind: 'below', percent: 55, orHeldAt: false, onlyAboveC: 40 },
    setUp: 'environmental chamber',
  },
];
