import type { AnnotationKind } from '../../db/records.ts';
import { annotationTitle } from '../../ui/annotations/annotationTitle.ts';
import { type ListedAnnotation, orderOf } from './listAnnotations.ts';

/** What a list is narrowed to; null and empty mean everything. */
export interface AnnotationFilter {
  readonly search: string;
  readonly kind: AnnotationKind | null;
  readonly deviceId: string | null;
  readonly condition: string | null;
  readonly author: string | null;
  /** Days (`2025-03-01`) of the time meant, both included. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
}

export const everything: AnnotationFilter = {
  search: '',
  kind: null,
  deviceId: null,
  condition: null,
  author: null,
  fromDay: null,
  toDay: null,
};

/**
 * The annotations that fit all of the filter. The search wants each of its words in the text, the
 * title, the target, a device's name or the author's.
 */
export function filterAnnotations(
  listed: readonly ListedAnnotation[],
  filter: AnnotationFilter,
): readonly ListedAnnotation[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return listed.filter((one) => {
    const { annotation, devices } = one;
    const day = orderOf(one).slice(0, 10);
    return (
      (filter.kind === null || annotation.kind === filter.kind) &&
      (filter.deviceId === null || devices.some(({ id }) => id === filter.deviceId)) &&
      (filter.condition === null ||
        devices.some(({ condition }) => condition === filter.condition)) &&
      (filter.author === null || annotation.author === filter.author) &&
      (filter.fromDay === null || day >= filter.fromDay) &&
      (filter.toDay === null || day <= filter.toDay) &&
      (words.length === 0 || words.every((word) => textOf(one).includes(word)))
    );
  });
}

function textOf({ annotation, target, devices }: ListedAnnotation): string {
  const labels = devices.length <= 30 ? devices.map(({ label }) => label) : [];
  return [annotation.text, annotationTitle(annotation), target, annotation.author, ...labels]
    .join('\n')
    .toLowerCase();
}
