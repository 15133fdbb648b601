import type { CountedUnit } from './countedUnit.ts';

/** What says to which substrate a measured cell belongs, and whether it is one pixel of several. */
export interface UnitMember {
  readonly id: string;
  readonly substrate: string | null;
  readonly pixel: string | null;
}

/**
 * The name under which a measured cell is counted. Our own decision: as `device`, cells that carry a
 * pixel number are pixels, and those of one substrate count once; cells without one are devices
 * themselves. As `substrate`, all cells of a substrate count once; as `pixel`, each cell counts.
 * A cell of which no substrate is known always stands for itself.
 */
export function unitOf(member: UnitMember, unit: CountedUnit): string {
  const { id, substrate, pixel } = member;
  if (unit === 'pixel' || substrate === null) return id;
  if (unit === 'device' && pixel === null) return id;
  return `substrate ${substrate.trim().toLowerCase()}`;
}
