/** What n counts: `substrate > device > pixel`. */
export type CountedUnit = 'device' | 'pixel' | 'substrate';
