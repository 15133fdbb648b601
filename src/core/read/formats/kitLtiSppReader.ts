import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * KIT LTI MPP track (`SPP`): voltage and current negative, power positive. The printed PCE is the
 * power divided by a lamp calibration that the file does not give, so the power density is trusted.
 */
export const kitLtiSppReader = tableFormat({
  id: 'kit-lti-spp',
  title: 'KIT LTI MPP track',
  matches: (head) => /^SPP measurement @ LTI/.test(firstLine(head)),
  plan: { kind: 'track' },
  hints: () => ({
    distrusted: ['pce'],
    assumptions: ['The printed PCE contains a lamp calibration; the power density is used.'],
  }),
});
