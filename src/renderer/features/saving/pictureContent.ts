import type { SavedKind } from '../../../ipc/contract.ts';
import type { PanelPicture } from '../../ui/chart/picture.ts';
import { composeSvg } from './composeSvg.ts';
import { pictureCsv } from './pictureCsv.ts';
import { rasterize } from './rasterize.ts';

/** What is shown, in the form that was asked for. */
export async function pictureContent(
  kind: SavedKind,
  pictures: readonly PanelPicture[],
  source: string,
): Promise<string | Uint8Array> {
  if (kind === 'csv') return pictureCsv(pictures, source);
  const figure = composeSvg(pictures, source);
  return kind === 'svg' ? figure.svg : rasterize(figure);
}

/** `shelf-soak 2026-03-01`. */
export function suggestedName(pictures: readonly { readonly id: string }[], now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  // Charts that are numbered have one name: box-1, box-2 are `box`.
  const names = new Set(pictures.map(({ id }) => id.replace(/-\d+$/, '')));
  return `${[...names].join('-')} ${day}`;
}
