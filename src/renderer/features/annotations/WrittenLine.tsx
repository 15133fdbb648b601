import { Text } from '@mantine/core';
import { useAnnotations } from '../../state/useAnalysisOptions.ts';
import { writtenText } from './writtenText.ts';

/** Who wrote an annotation, and when. */
export function WrittenLine({ annotationId }: { readonly annotationId: string }) {
  const annotation = useAnnotations().find(({ id }) => id === annotationId);
  if (annotation === undefined) return null;
  return (
    <Text size="xs" c="dimmed">
      Written {writtenText(annotation)}
    </Text>
  );
}
