import type { IsosLoad } from './protocol.ts';

/** Words for each load, as a person chooses them. */
export const loadWords: Readonly<Record<IsosLoad, string>> = {
  MPP: 'maximum power point',
  OC: 'open circuit',
  SC: 'short circuit',
  Vfix: 'fixed voltage near the maximum power point',
  V_MPP: 'bias V_MPP',
  V_oc: 'bias V_oc',
  J_sc: 'bias J_sc',
  '-V_oc': 'bias −V_oc',
  '-J_MPP': 'bias −J_MPP',
};
