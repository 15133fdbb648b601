import type { Source } from './source.ts';

/** Dark, bias in the dark, light soak, outdoor, thermal, light and solar-thermal cycling. */
export type IsosFamily = 'D' | 'V' | 'L' | 'O' | 'T' | 'LC' | 'LT';

/** Sophistication: 1 needs the least equipment, 3 the most. */
export type IsosLevel = 1 | 2 | 3;

/** How the device is loaded; the last five are the biases of ISOS-V, from the J-V of the fresh device. */
export type IsosLoad =
  | 'MPP'
  | 'OC'
  | 'SC'
  | 'Vfix'
  | 'V_MPP'
  | 'V_oc'
  | 'J_sc'
  | '-V_oc'
  | '-J_MPP';

/** Degrees Celsius. `ambient` is an indoor room at 23 +- 4, monitored and not controlled. */
export type TemperatureDemand =
  | { readonly kind: 'ambient' }
  | { readonly kind: 'outdoor' }
  | { readonly kind: 'set'; readonly choicesC: readonly number[] }
  | {
      readonly kind: 'cycle';
      readonly manner: 'cycle' | 'linear ramp' | 'ramp or step';
      readonly lowC: number | 'ambient';
      readonly highsC: readonly number[];
    };

/** Per cent. With `onlyAboveC` the demand holds while the temperature is above that. */
export type HumidityDemand =
  | { readonly kind: 'none' }
  | { readonly kind: 'ambient' }
  | {
      readonly kind: 'set';
      readonly percent: number;
      readonly isApproximate: boolean;
      readonly onlyAboveC: number | null;
    }
  | {
      readonly kind: 'below';
      readonly percent: number;
      /** The text of the standard says `held at` where its table says `below`: either is accepted. */
      readonly orHeldAt: boolean;
      readonly onlyAboveC: number | null;
    };

export type LightDemand =
  | { readonly kind: 'dark' }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'sun' }
  | {
      readonly kind: 'cycled';
      readonly periodsHours: readonly number[];
      /** Hours in the dark for each hour of light. */
      readonly darkPerLight: readonly number[];
    };

/** One protocol of ISOS with what it demands. */
export interface IsosProtocol {
  /** `ISOS-L-1I`. */
  readonly id: string;
  readonly family: IsosFamily;
  readonly level: IsosLevel;
  /** Suffix I: inert atmosphere. */
  readonly isIntrinsic: boolean;
  /** What it stresses: `light + heat`. */
  readonly stress: string;
  readonly light: LightDemand;
  readonly temperature: TemperatureDemand;
  readonly humidity: HumidityDemand;
  readonly loads: readonly IsosLoad[];
  /** Light for the J-V checks in between. */
  readonly jvLights: readonly ('simulator' | 'sun')[];
  readonly setUp: string;
  readonly setUpSource: Source;
  /** Where the standard contradicts itself or leaves something open, a sentence each. */
  readonly notes: readonly string[];
}
