/** Channels over one clock; all rows are there from the start, and more of them are shown with time. */
export interface ChannelData {
  readonly hours: Float64Array;
  readonly channels: readonly Float64Array[];
}

/** Rows behind those shown first, for updates. */
const spareRows = 400;

export function makeChannels(count: number, points: number): ChannelData {
  const rows = points + spareRows;
  const hours = Float64Array.from({ length: rows }, (_, row) => row * (1000 / points));
  const channels = Array.from({ length: count }, (_, channel) =>
    Float64Array.from(
      { length: rows },
      (_, row) => 1 - (0.2 + channel / 100) * (row / rows) + 0.004 * ripple(row, channel),
    ),
  );
  return { hours, channels };
}

/** The first so many rows, without a copy. */
export function firstRows({ hours, channels }: ChannelData, rows: number): ChannelData {
  return {
    hours: hours.subarray(0, rows),
    channels: channels.map((channel) => channel.subarray(0, rows)),
  };
}

/** In [-1, 1), always the same for the same two numbers. */
function ripple(a: number, b: number): number {
  let mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2_147_483_648 - 1;
}
