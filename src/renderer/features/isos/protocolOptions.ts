import type { IsosFamily } from '../../../core/isos/protocol.ts';
import { protocols } from '../../../core/isos/protocols.ts';

const familyNames: Readonly<Record<IsosFamily, string>> = {
  D: 'D: dark storage (shelf)',
  V: 'V: electrical bias in the dark',
  L: 'L: light soaking',
  O: 'O: outdoor',
  T: 'T: thermal cycling',
  LC: 'LC: light cycling',
  LT: 'LT: solar-thermal cycling',
};

/** All protocols by family, each with what it stresses, for a select. */
export const protocolOptions = Object.entries(familyNames).map(([family, group]) => ({
  group,
  items: protocols
    .filter((protocol) => protocol.family === family)
    .map(({ id, stress, isIntrinsic }) => ({
      value: id,
      label: `${id}, ${stress}${isIntrinsic ? ', inert' : ''}`,
    })),
}));
