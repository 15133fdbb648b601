/**
 * What normalized values can be divided by (isos.md 3.2; the choice of default is our own decision): the
 * first point, the median of the first hour, the PCE measured before the load (`jv`), the maximum, the
 * post-burn-in line at T_S, a number that was typed in.
 */
export const referenceModes = ['first', 'firstWindow', 'jv', 'max', 'atTs', 'fixed'] as const;
