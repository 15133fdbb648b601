import type { Face } from '../text/measureText.ts';

/**
 * A figure laid out: paths and texts in points from the upper left corner, ready for SVG, PDF or a
 * screen. Whoever writes a file needs to know nothing about axes or legends.
 */
export interface Scene {
  readonly widthMm: number;
  readonly heightMm: number;
  /** In points: 72 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly SceneItem[];
  /** What could not be drawn as it was asked for, a sentence each. */
  readonly messages: readonly string[];
  /** Where the parts are that a person can click: same ids as the items carry. */
  readonly frames: readonly PanelFrame[];
  /** Words that a person can put elsewhere. */
  readonly blocks: readonly SceneBlock[];
}

/** Words that move together, with the rectangle that they cover, in points on the page. */
export interface SceneBlock {
  readonly panelId: string;
  /** `legend`, or a name of `PanelSpec.places`. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PanelFrame {
  readonly panelId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What the axes span, so that a position on the figure can be told in numbers. */
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
  /** Null without an axis on the right. */
  readonly y2Range: readonly [number, number] | null;
}

export type SceneItem = ScenePath | SceneText | SceneGroup;

export interface ScenePath {
  readonly kind: 'path';
  readonly d: string;
  readonly stroke: string | null;
  readonly strokePt: number;
  readonly dash: readonly number[] | null;
  readonly fill: string | null;
  readonly opacity: number;
  /** What part of the figure this is: `axis:x`, `trace:MeBz`, `legend`. */
  readonly part: string | null;
}

export interface SceneText {
  readonly kind: 'text';
  /** Start of the base line, or its end or middle: `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees, counter-clockwise: 90 reads upwards. */
  readonly turned: 0 | 90 | -90;
  readonly color: string;
  readonly sizePt: number;
  readonly width: number;
  readonly runs: readonly SceneRun[];
  readonly part: string | null;
}

export interface SceneRun {
  readonly text: string;
  /** From the start of the text, along its base line. */
  readonly x: number;
  readonly dy: number;
  readonly sizePt: number;
  readonly face: Face;
}

/** Items that are cut off at the edges of a rectangle. */
export interface SceneGroup {
  readonly kind: 'group';
  readonly clip: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly items: readonly SceneItem[];
}
