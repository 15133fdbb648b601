/** What the band around the curve of a group means; quartiles go with the median. */
export type Spread = 'sd' | 'sem' | 'ci95' | 'quartiles';
