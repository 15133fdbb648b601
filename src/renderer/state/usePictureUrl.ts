import { useEffect, useState } from 'react';
import { readPicture } from '../db/pictures.ts';

/** `missing`: this computer does not have the picture. */
export type PictureUrl = string | 'loading' | 'missing';

/** An address under which a kept picture can be shown, for as long as it is on the screen. */
export function usePictureUrl(pictureId: string): PictureUrl {
  const [url, setUrl] = useState<PictureUrl>('loading');
  useEffect(() => {
    let made: string | null = null;
    let isEnded = false;
    readPicture(pictureId)
      .then((picture) => {
        if (isEnded) return;
        if (picture !== undefined) {
          made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.mimeType }));
        }
        setUrl(made ?? 'missing');
      })
      .catch(() => setUrl('missing'));
    return () => {
      isEnded = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [pictureId]);
  return url;
}
