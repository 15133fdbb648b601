export interface BoxLayout {
  readonly columns: 1 | 2;
  /** Of one chart; wider than the room where many groups need it. */
  readonly width: number;
  readonly height: number;
}

/** Pixels that one group needs for its box to be read, with one or two boxes. */
const slotNeeded = { one: 22, two: 40 } as const;
const axisRoom = 76;
const scrollBar = 18;
const leastHeight = 190;

/** Two by two while boxes can be read so, otherwise one below the other, wider where needed. */
export function boxLayout(
  width: number,
  height: number,
  groups: number,
  both: boolean,
  extra: number,
): BoxLayout {
  const needed = axisRoom + groups * (both ? slotNeeded.two : slotNeeded.one);
  const columns = needed <= width / 2 ? 2 : 1;
  // A single column leaves room for the scroll bar.
  const room = columns === 2 ? Math.floor(width / 2) : width - scrollBar;
  return {
    columns,
    width: Math.max(room, needed),
    height: Math.max(leastHeight, Math.floor(height / 2) - extra),
  };
}
