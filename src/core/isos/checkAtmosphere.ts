import type { AxisCheck, RunConditions } from './conformity.ts';
import { isInertAtmosphere } from './isInertAtmosphere.ts';
import type { IsosProtocol } from './protocol.ts';
import { protocols } from './protocols.ts';

/** The atmosphere of a run: inert goes with the suffix I, and with nothing else. */
export function checkAtmosphere(protocol: IsosProtocol, { known }: RunConditions): AxisCheck {
  const { isIntrinsic, id } = protocol;
  const base = {
    axis: 'atmosphere',
    demand: isIntrinsic ? 'inert (N2, Ar …)' : 'ambient air',
    shareInside: null,
    hoursOutside: null,
  } as const;
  const words = known.atmosphere?.trim() ?? '';
  const isInert = isInertAtmosphere(known.atmosphere);
  if (isInert === null) {
    const sentence =
      words === ''
        ? 'The atmosphere is not told.'
        : `It cannot be told whether “${words}” is inert: name the gas (N2, Ar, air …).`;
    return { ...base, state: 'notLogged', evidence: null, sentence };
  }
  if (isInert === isIntrinsic) {
    return { ...base, state: 'ok', evidence: 'told', sentence: `${words}, as told.` };
  }
  return {
    ...base,
    state: 'outside',
    evidence: 'told',
    sentence: isInert
      ? `${words} is inert, so ${suffixWords(id)}.`
      : `${words} is not inert: the suffix I does not hold.`,
  };
}

function suffixWords(id: string): string {
  return protocols.some((protocol) => protocol.id === `${id}I`)
    ? `the suffix is I (${id}I)`
    : `the suffix would be I, but the standard has no ${id}I`;
}
