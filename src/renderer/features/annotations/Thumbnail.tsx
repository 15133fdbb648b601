import { ActionIcon, Box, Image, Modal, UnstyledButton } from '@mantine/core';
import { IconPhotoOff, IconX } from '@tabler/icons-react';
import { useState } from 'react';

interface ThumbnailProps {
  /** Null: this computer does not have the picture. */
  readonly url: string | null;
  readonly size: number;
  readonly onRemove?: () => void;
}

/** A small picture; a click shows it large. */
export function Thumbnail({ url, size, onRemove }: ThumbnailProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Box pos="relative" style={{ flex: 'none' }}>
      <UnstyledButton
        w={size}
        h={size}
        aria-label={url === null ? 'This picture is on another computer' : 'Show the picture large'}
        title={url === null ? 'This picture is on another computer' : undefined}
        disabled={url === null}
        onClick={() => setOpen(true)}
        style={{
          display: 'grid',
          placeItems: 'center',
          overflow: 'hidden',
          borderRadius: 4,
          border: '1px solid var(--mantine-color-default-border)',
        }}
        data-testid="picture"
      >
        {url === null ? (
          <IconPhotoOff size={16} color="var(--mantine-color-dimmed)" />
        ) : (
          <Image src={url} alt="" w={size - 2} h={size - 2} fit="cover" />
        )}
      </UnstyledButton>
      {onRemove !== undefined && (
        <ActionIcon
          pos="absolute"
          top={-6}
          right={-6}
          size={16}
          radius="xl"
          variant="filled"
          color="gray"
          aria-label="Take the picture away"
          onClick={onRemove}
        >
          <IconX size={11} />
        </ActionIcon>
      )}
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        size="auto"
        centered
        padding="xs"
        title="Picture"
      >
        {url !== null && (
          <Image
            src={url}
            alt="Picture of the annotation"
            mah="78vh"
            maw="86vw"
            w="auto"
            fit="contain"
            data-testid="picture-large"
          />
        )}
      </Modal>
    </Box>
  );
}
