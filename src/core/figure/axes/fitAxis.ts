import type { AxisSpec } from '../spec.ts';
import { measureText } from '../text/measureText.ts';
import { decimalsOf, multiplesOf, niceStep } from './niceTicks.ts';
import { tickText } from './tickText.ts';

export interface FittedAxis {
  readonly range: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly minorTicks: readonly number[];
}

export interface AxisRoom {
  readonly lengthPt: number;
  readonly direction: 'x' | 'y';
  readonly tickPt: number;
  /** Smallest and largest of what is drawn; null when there is nothing. */
  readonly extent: readonly [number, number] | null;
  /** Room at both ends for symbols, as a share of the range. */
  readonly pad: number;
}

/** Most numbers on one axis: more are hard to read at any size. */
const mostTicks = { x: 8, y: 7 };

/** How near to a round number an end counts as reaching it, as a share of the range. */
const nearTick = 0.025;

/** Range and numbers of an axis: given ones as they are, missing ones fitted to data and room. */
export function fitAxis(axis: AxisSpec, room: AxisRoom): FittedAxis {
  if (axis.categories !== null) return categoryAxis(axis.categories);
  const fitted = axis.range ?? fittedRange(axis, room);
  const step = axis.ticks === null ? stepFor(fitted, room) : stepOf(axis.ticks);
  const range = axis.range === null && room.direction === 'x' ? toTicks(fitted, step) : fitted;
  const values = axis.ticks ?? multiplesOf(step, ...range);
  const inside = values.filter((value) => value >= range[0] && value <= range[1]);
  return {
    range,
    ticks: inside.map((value) => ({ value, text: tickText(value, step) })),
    minorTicks: axis.ticks === null ? minors(step, range) : [],
  };
}

function categoryAxis(categories: readonly string[]): FittedAxis {
  return {
    range: [-0.6, Math.max(0, categories.length - 1) + 0.6],
    ticks: categories.map((text, value) => ({ value, text })),
    minorTicks: [],
  };
}

/** Values nearer to each other than so, as a share of their size, have no numbers between them. */
const finest = 1e-12;
/** Below it, doubles have too few digits for steps between them. */
const smallest = 1e-290;

function fittedRange(
  axis: AxisSpec,
  { extent, pad, direction }: AxisRoom,
): readonly [number, number] {
  let [low, high] = extent ?? [0, 1];
  if (axis.fromZero) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (!(high - low > size * finest) || size < smallest) {
    const reach = size < smallest ? 1 : size * 0.1;
    low -= axis.fromZero && low === 0 ? 0 : reach;
    high += reach;
  }
  const room = (high - low) * pad;
  const standsOnZero = direction === 'y' && axis.fromZero && low === 0;
  return [standsOnZero ? 0 : low - room, high + room];
}

/** A run of 399.9 h ends at 400 h: an end just short of a round number is moved there. */
function toTicks([from, to]: readonly [number, number], step: number): readonly [number, number] {
  const slack = (to - from) * nearTick;
  const low = Math.floor(from / step) * step;
  const high = Math.ceil(to / step) * step;
  return [from - low <= slack ? low : from, high - to <= slack ? high : to];
}

/** Distance of numbers in their own size; the closer one where fewer than three would stand otherwise. */
const spacings = { x: [1.5, 1.2], y: [2, 1.5] } as const;
const leastTicks = 3;

function stepFor(range: readonly [number, number], room: AxisRoom): number {
  const [usual, close] = spacings[room.direction];
  const step = stepWith(range, room, usual);
  return multiplesOf(step, ...range).length >= leastTicks ? step : stepWith(range, room, close);
}

function stepWith([from, to]: readonly [number, number], room: AxisRoom, spacing: number): number {
  const most = mostTicks[room.direction];
  let step = niceStep((to - from) / most);
  for (let tries = 0; tries < 12; tries++) {
    const texts = multiplesOf(step, from, to).map((value) => tickText(value, step));
    const widest = Math.max(...texts.map((text) => measureText(text, room.tickPt)), room.tickPt);
    const needed = (room.direction === 'x' ? widest : room.tickPt) * spacing;
    if ((step / (to - from)) * room.lengthPt >= needed) return step;
    step = niceStep(step * 1.01);
  }
  return step;
}

/** Of given ticks: the step whose decimals write all of them. */
function stepOf(ticks: readonly number[]): number {
  const steps = ticks.slice(1).map((value, i) => Math.abs(value - (ticks[i] as number)));
  const decimals = Math.max(0, ...ticks.map((value) => decimalsOf(Math.abs(value) || 1)));
  return Math.min(...steps, 1) > 0 ? 10 ** -decimals : 1;
}

function minors(step: number, [from, to]: readonly [number, number]): number[] {
  const half = step / 2;
  return multiplesOf(half, from, to).filter((value) => {
    const share = Math.abs(value / step);
    return Math.abs(share - Math.round(share)) > 0.25;
  });
}
