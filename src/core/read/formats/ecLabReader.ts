import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/** The area that EC-Lab prints when nobody entered one, in cm2. */
const defaultAreaCm2 = 0.001;

/**
 * BioLogic EC-Lab `.mpt`: the second line says where the names are; decimal comma by the Windows
 * locale; the clock goes on between linked techniques. `control/V` is what was set, `Ewe/V` what was
 * measured; polarity follows the wiring.
 */
export const ecLabReader = tableFormat({
  id: 'ec-lab-mpt',
  title: 'BioLogic EC-Lab .mpt',
  matches: (head) => /^EC-Lab ASCII FILE/.test(firstLine(head)),
  plan: { ignore: /^(control|mode|error|ox\/red|ns|counter inc)/i },
  hints: () => ({
    facts: (facts) => ({
      ...facts,
      areaCm2: facts.areaCm2 === defaultAreaCm2 ? null : facts.areaCm2,
    }),
  }),
});
