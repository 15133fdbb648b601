import { Box, Button, FileButton, Group, Text } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { type DragEvent, useEffect, useState } from 'react';
import { problemOfPicture } from '../../db/problemOfPicture.ts';
import { KeptPicture } from './KeptPicture.tsx';
import { Thumbnail } from './Thumbnail.tsx';

interface PictureFieldProps {
  /** Kept before. */
  readonly pictureIds: readonly string[];
  /** Chosen now; kept when the annotation is saved. */
  readonly files: readonly File[];
  readonly onPictures: (pictureIds: readonly string[]) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

const thumbnailSize = 52;

/** Pictures of what happened: chosen, dropped here or pasted. */
export function PictureField({ pictureIds, files, onPictures, onFiles }: PictureFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const add = (chosen: readonly File[]) => {
    const found = chosen.map(problemOfPicture).find((one) => one !== null);
    setProblem(found ?? null);
    const good = chosen.filter((file) => problemOfPicture(file) === null);
    if (good.length > 0) onFiles([...files, ...good]);
  };
  usePastedPictures(add);
  return (
    <Box
      data-takes-files
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        add([...event.dataTransfer.files]);
      }}
      style={{
        padding: 6,
        border: '1px dashed var(--mantine-color-default-border)',
        borderRadius: 4,
      }}
      data-testid="annotation-pictures"
    >
      <Group gap={10}>
        {pictureIds.map((id) => (
          <KeptPicture
            key={id}
            pictureId={id}
            size={thumbnailSize}
            onRemove={() => onPictures(pictureIds.filter((other) => other !== id))}
          />
        ))}
        {files.map((file) => (
          <ChosenPicture
            key={`${file.name} ${file.size} ${file.lastModified}`}
            file={file}
            onRemove={() => onFiles(files.filter((other) => other !== file))}
          />
        ))}
        <FileButton multiple accept="image/png,image/jpeg,image/webp,image/gif" onChange={add}>
          {(props) => (
            <Button
              {...props}
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPhotoPlus size={14} />}
            >
              Add a picture
            </Button>
          )}
        </FileButton>
        <Text size="xs" c={problem === null ? 'dimmed' : 'red'} role="status">
          {problem ?? (files.length + pictureIds.length === 0 ? 'or drop or paste it here' : '')}
        </Text>
      </Group>
    </Box>
  );
}

interface ChosenPictureProps {
  readonly file: File;
  readonly onRemove: () => void;
}

function ChosenPicture({ file, onRemove }: ChosenPictureProps) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return <Thumbnail url={url} size={thumbnailSize} onRemove={onRemove} />;
}

/** A screenshot in the clipboard is pasted anywhere in the dialog; text still goes into its field. */
function usePastedPictures(add: (files: readonly File[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      add(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [add]);
}
