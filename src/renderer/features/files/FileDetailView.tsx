import { Code, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { FileDetail, FileState } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { fileSentence, fileStateWords } from './fileWords.ts';

interface FileDetailViewProps {
  readonly file: FileState | null;
  /** What can be done with the file, beside its name. */
  readonly action?: ReactNode;
}

/** One file: what was taken for granted, which lines were rejected and why, how it begins. */
export function FileDetailView({ file, action }: FileDetailViewProps) {
  const [detail, setDetail] = useState<FileDetail | null>(null);
  const id = file?.id ?? null;
  const size = file?.bytes ?? 0;
  const reader = file?.reader ?? '';
  useEffect(() => {
    let ended = false;
    setDetail((present) => (present?.file.id === id ? present : null));
    if (id === null || size < 0 || reader === null) return;
    request('file:read', { fileId: id })
      .then((answer) => {
        if (!ended) setDetail(answer);
      })
      .catch(() => {
        if (!ended) setDetail(null);
      });
    return () => {
      ended = true;
    };
  }, [id, size, reader]);

  if (file === null) {
    return (
      <Text size="sm" c="dimmed">
        Select a file to see how it was read.
      </Text>
    );
  }
  return (
    <ScrollArea h="100%" scrollbarSize={8} data-testid="file-detail">
      <Stack gap="xs" pr="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {file.path}
          </Text>
          {action}
        </Group>
        <Text size="sm">
          {capital(fileStateWords[file.state].name)}
          {file.reader === null ? '' : ` by “${file.reader}”`}
          {file.encoding === null ? '' : `, ${file.encoding}`}. {fileSentence(file)}
        </Text>
        {detail?.assumptions.map((assumption) => (
          <Text size="xs" c="dimmed" key={assumption}>
            {assumption}
          </Text>
        ))}
        {detail !== null && detail.rejections.length > 0 && (
          <>
            <Text size="xs" fw={600}>
              {formatCount(file.rejected, 'rejected line')}
              {file.rejected > detail.rejections.length
                ? `, the first ${detail.rejections.length} shown`
                : ''}
            </Text>
            <Table fz="xs" verticalSpacing={2} withTableBorder data-testid="rejections">
              <Table.Tbody>
                {detail.rejections.slice(0, 200).map((rejection) => (
                  <Table.Tr key={rejection.line}>
                    <Table.Td w={70} ta="right" c="dimmed">
                      line {rejection.line}
                    </Table.Td>
                    <Table.Td>{rejection.reason}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </>
        )}
        {detail !== null && detail.head.length > 0 && (
          <Code block fz={11} style={{ whiteSpace: 'pre', overflowX: 'auto' }}>
            {detail.head.join('\n')}
          </Code>
        )}
      </Stack>
    </ScrollArea>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
