import { Stack, Text } from '@mantine/core';
import type { MappingPreviewAnswer } from '../../../ipc/contract.ts';
import { alikeWords, readWords } from './previewWords.ts';

/** Counts, the first reasons for rejected lines, and how far the reader reaches. */
export function PreviewSummary({ preview }: { readonly preview: MappingPreviewAnswer }) {
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600} data-testid="map-count" aria-live="polite">
        {readWords(preview)}
      </Text>
      {preview.rejections.slice(0, 3).map(({ line, reason }) => (
        <Text key={line} size="xs" c="dimmed" truncate title={reason}>
          Line {line}: {reason}
        </Text>
      ))}
      <Text size="xs" c="dimmed" data-testid="map-alike" title={preview.examples.join('\n')}>
        {alikeWords(preview)}
      </Text>
    </Stack>
  );
}
