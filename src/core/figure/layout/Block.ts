import type { SceneItem } from '../scene/scene.ts';

/** Words or a table of known size that go where there is room. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** The items with the block's upper left corner at (x, y). */
  readonly draw: (x: number, y: number) => readonly SceneItem[];
}
