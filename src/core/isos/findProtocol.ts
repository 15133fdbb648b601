import type { IsosProtocol } from './protocol.ts';
import { protocols } from './protocols.ts';

/** A protocol, or the sentence why there is none of that name. */
export type FoundProtocol =
  | { readonly protocol: IsosProtocol; readonly problem: null }
  | { readonly protocol: null; readonly problem: string };

const shape = /^\s*(?:isos)?[\s_–-]*(lc|lt|d|v|l|o|t)[\s_–-]*([123])[\s_–-]*(i?)\s*$/i;

/**
 * Looks a protocol up by its id as people write it: `ISOS-L-1I`, `isos l1i`, `D-1`. What does not exist
 * (`ISOS-D-3I`) gives a sentence that names what does.
 */
export function findProtocol(text: string): FoundProtocol {
  const match = shape.exec(text);
  if (match === null) {
    return {
      protocol: null,
      problem: `“${text.trim()}” is no ISOS protocol: there are D, V, L, O, T, LC and LT, each in the levels 1 to 3, such as ISOS-D-1 or ISOS-L-2I.`,
    };
  }
  const plain = `ISOS-${(match[1] as string).toUpperCase()}-${match[2]}`;
  const id = `${plain}${(match[3] as string).toUpperCase()}`;
  const protocol = protocols.find((candidate) => candidate.id === id);
  if (protocol !== undefined) return { protocol, problem: null };
  const intrinsic = protocols.filter((candidate) => candidate.isIntrinsic);
  return {
    protocol: null,
    problem: `There is no ${id}: the standard has intrinsic variants of ${intrinsic.map((candidate) => candidate.id.slice(5, -1)).join(', ')} only. Claim ${plain} or another level.`,
  };
}
