import type { TemplateId } from '../../src/core/figure/spec.ts';

/** Every template there is. */
export const templateIds: readonly TemplateId[] = [
  'shelf',
  'soak',
  'both',
  'spo',
  'jv',
  'jvAge',
  'stats',
  'cohort',
  'km',
  'channels',
];
