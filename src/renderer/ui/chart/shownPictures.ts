import type { PanelId, PanelPicture } from './picture.ts';

/**
 * What the charts on screen show at this moment, for saving and copying. Charts announce their
 * picture when they draw it and take it back when they leave; nothing is copied.
 */
const shown = new Map<PanelId, PanelPicture>();

export function announcePicture(picture: PanelPicture): () => void {
  shown.set(picture.id, picture);
  return () => {
    if (shown.get(picture.id) === picture) shown.delete(picture.id);
  };
}

const order: readonly PanelId[] = ['shelf', 'soak', 'jv', 'spo'];

/** From left to right as on screen. */
export function shownPictures(): readonly PanelPicture[] {
  return order.flatMap((id) => shown.get(id) ?? []);
}
