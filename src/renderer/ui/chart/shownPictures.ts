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

const order = ['shelf', 'soak', 'jv', 'spo', 'eqe', 'age', 'box', 'survival'];

/** From left to right as on screen. */
export function shownPictures(): readonly PanelPicture[] {
  const place = (id: PanelId) => {
    const [name = '', number = '0'] = id.split('-');
    return order.indexOf(name) * 1000 + Number(number);
  };
  return [...shown.values()].sort((a, b) => place(a.id) - place(b.id));
}

/** What stands on screen as a table and not as a chart. */
export interface ShownTable {
  readonly name: string;
  /** Tab-separated lines, made when they are asked for. */
  readonly tsv: () => string;
}

let table: ShownTable | null = null;

export function announceTable(next: ShownTable): () => void {
  table = next;
  return () => {
    if (table === next) table = null;
  };
}

export function shownTable(): ShownTable | null {
  return table;
}
