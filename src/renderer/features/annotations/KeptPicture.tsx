import { Skeleton } from '@mantine/core';
import { usePictureUrl } from '../../state/usePictureUrl.ts';
import { Thumbnail } from './Thumbnail.tsx';

interface KeptPictureProps {
  readonly pictureId: string;
  readonly size: number;
  readonly onRemove?: () => void;
}

/** A picture of an annotation, from the database. */
export function KeptPicture({ pictureId, size, onRemove }: KeptPictureProps) {
  const url = usePictureUrl(pictureId);
  if (url === 'loading') return <Skeleton w={size} h={size} />;
  return (
    <Thumbnail
      url={url === 'missing' ? null : url}
      size={size}
      {...(onRemove !== undefined && { onRemove })}
    />
  );
}
