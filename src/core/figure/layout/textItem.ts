import type { SceneText } from '../scene/scene.ts';
import { type LabelStyle, layoutLabel } from '../text/layoutLabel.ts';

interface TextPlace {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly anchor?: SceneText['anchor'];
  readonly turned?: SceneText['turned'];
  readonly color?: string;
  readonly part?: string;
}

/** A label of one line where it belongs. */
export function textItem(label: string, style: LabelStyle, place: TextPlace): SceneText {
  const { runs, width } = layoutLabel(label, style);
  const { x, y, anchor = 'start', turned = 0, color = '#000000', part = null } = place;
  return { kind: 'text', x, y, anchor, turned, color, sizePt: style.sizePt, width, runs, part };
}
