import { presetById } from '../journals/presetById.ts';
import type { Scene } from '../scene/scene.ts';
import type { FigureSpec } from '../spec.ts';
import { coordinate } from './coordinate.ts';
import { styleOf } from './FigureStyle.ts';
import { layoutComposition } from './layoutComposition.ts';
import { layoutPart } from './layoutPart.ts';
import { panelLetters } from './panelLetters.ts';
import { pathItem } from './pathItem.ts';

const wholePage = { x: 0, y: 0, left: 0, right: 0, top: 0, bottom: 0 };

/**
 * Lays a figure out at its final size: type, lines and width from the preset, room for every label from
 * its real width, words where nothing is drawn. What cannot be drawn as asked is told in `messages`.
 */
export function layoutFigure(spec: FigureSpec): Scene {
  const preset = presetById(spec.presetId);
  const letters = panelLetters(spec, styleOf(preset).letterForm);
  const laid = spec.composition
    ? layoutComposition(spec, spec.composition, letters)
    : layoutPart(spec, letters, wholePage);
  const ground = `M0 0H${coordinate(laid.width)}V${coordinate(laid.height)}H0Z`;
  return { ...laid, items: [pathItem(ground, { fill: '#FFFFFF', part: 'ground' }), ...laid.items] };
}
