const largestBytes = 20 << 20;
const kinds = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/** Why a picture cannot be kept, in a sentence; null when it can. */
export function problemOfPicture({
  type,
  size,
}: {
  /** MIME type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}): string | null {
  if (!kinds.has(type)) return 'Pictures are PNG, JPEG, WebP or GIF files.';
  if (size > largestBytes) return 'This picture is larger than 20 MB.';
  return size === 0 ? 'This picture is empty.' : null;
}
