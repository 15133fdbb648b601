export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const gap = 0.2;

/** Places of some charts in a rectangle: one alone, two beside each other, more in two columns. */
export function placeCharts(count: number, room: Place): readonly Place[] {
  const columns = count > 1 ? 2 : 1;
  const rows = Math.ceil(count / columns);
  const w = (room.w - gap * (columns - 1)) / columns;
  const h = (room.h - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => ({
    x: room.x + (i % columns) * (w + gap),
    y: room.y + Math.floor(i / columns) * (h + gap),
    w,
    h,
  }));
}
