/**
 * Share of the reference under which a device counts as dead, two points in a row as for every lifetime.
 * Our own decision: ISOS names no such share; a cell under a fifth has lost its contact or its absorber.
 */
export const deadFraction = 0.2;
