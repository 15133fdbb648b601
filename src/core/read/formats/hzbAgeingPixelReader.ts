import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * HZB ageing box, one pixel per CSV. `MPPT_PCE` is the value to trust; `MPPT_EFF` is the same power
 * divided by the logged irradiance and comes second. Current and voltage are printed negative.
 */
export const hzbAgeingPixelReader = tableFormat({
  id: 'hzb-ageing-pixel',
  title: 'HZB ageing box, one pixel',
  matches: (head) => /^"?Timestamp"?,"?MPPT_I"?,"?MPPT_V/.test(firstLine(head)),
  plan: {
    kind: 'track',
    units: {
      mppti: 'mA',
      mpptv: 'V',
      mpptp: 'mW',
      mpptpce: '%',
      mpptj: 'mA/cm2',
      mppteff: '%',
      radiation: 'W/m2',
    },
  },
});
