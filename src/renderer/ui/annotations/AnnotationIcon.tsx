import { IconCircleOff, IconFlag, IconMessage, type IconProps } from '@tabler/icons-react';
import type { AnnotationRecord } from '../../../core/records/records.ts';
import { eventTypes } from './eventTypes.ts';

interface AnnotationIconProps extends IconProps {
  readonly annotation: Pick<AnnotationRecord, 'kind' | 'eventType'>;
}

/** The sign of a note, an exclusion, or of what happened. */
export function AnnotationIcon({ annotation, ...rest }: AnnotationIconProps) {
  if (annotation.kind === 'note') return <IconMessage {...rest} />;
  if (annotation.kind === 'exclusion') return <IconCircleOff {...rest} />;
  const known = eventTypes.find(({ type }) => type === annotation.eventType);
  return known === undefined ? <IconFlag {...rest} /> : <known.Icon {...rest} />;
}
