import { Badge, Box, Group, Text } from '@mantine/core';
import { memo } from 'react';
import { AnnotationIcon } from '../../ui/annotations/AnnotationIcon.tsx';
import { annotationKinds } from '../../ui/annotations/annotationKinds.ts';
import { annotationTitle } from '../../ui/annotations/annotationTitle.ts';
import { AnnotationActions } from './AnnotationActions.tsx';
import { EditableText } from './EditableText.tsx';
import { KeptPicture } from './KeptPicture.tsx';
import type { ListedAnnotation } from './listAnnotations.ts';
import { meantText } from './meantText.ts';
import { writtenText } from './writtenText.ts';

interface AnnotationCardProps {
  readonly listed: ListedAnnotation;
}

/** One annotation in the list of its device; drawn anew only when something of it changed. */
export const AnnotationCard = memo(function AnnotationCard({ listed }: AnnotationCardProps) {
  const { annotation, target, run } = listed;
  const color = annotationKinds.find(({ kind }) => kind === annotation.kind)?.color ?? 'gray';
  const { hours, clock } = meantText(listed);
  const kind = run === null ? '' : run.kind === 'shelf' ? 'shelf ' : 'light ';
  const isWide = annotation.scope !== 'run';
  return (
    <Box
      p={6}
      style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 4 }}
      data-testid="annotation"
    >
      <Group gap={6} wrap="nowrap" justify="space-between">
        <Badge
          size="sm"
          variant="light"
          color={color}
          tt="none"
          radius="sm"
          px={5}
          leftSection={<AnnotationIcon annotation={annotation} size={11} />}
          style={{ flexShrink: 1 }}
        >
          {annotationTitle(annotation)}
        </Badge>
        <AnnotationActions listed={listed} />
      </Group>
      <Text size="xs" c="dimmed" mt={2} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {[`${kind}${hours}`, clock].filter((part) => part !== '').join(' · ')}
      </Text>
      {isWide && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {target}
        </Text>
      )}
      <EditableText annotation={annotation} target={target} />
      {annotation.pictureIds.length > 0 && (
        <Group gap={6} mt={4}>
          {annotation.pictureIds.map((id) => (
            <KeptPicture key={id} pictureId={id} size={44} />
          ))}
        </Group>
      )}
      <Text fz={10.5} c="dimmed">
        {writtenText(annotation)}
      </Text>
    </Box>
  );
}, isSame);

function isSame({ listed: a }: AnnotationCardProps, { listed: b }: AnnotationCardProps): boolean {
  return (
    a.annotation === b.annotation &&
    a.target === b.target &&
    a.run === b.run &&
    a.span?.[0] === b.span?.[0] &&
    a.span?.[1] === b.span?.[1]
  );
}
