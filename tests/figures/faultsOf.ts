import { layoutFigure } from '../../src/core/figure/layout/layoutFigure.ts';
import { sceneTexts } from '../../src/core/figure/preflight/sceneTexts.ts';
import { textBox } from '../../src/core/figure/preflight/textBox.ts';
import { renderSvg } from '../../src/core/figure/render/renderSvg.ts';
import type { FigureSpec } from '../../src/core/figure/spec.ts';
import { overlap } from './overlap.ts';

/** What a reviewer would find at a glance: numbers that are none, words on words, words off the page. */
export function faultsOf(spec: FigureSpec): string[] {
  const scene = layoutFigure(spec);
  const svg = renderSvg(scene, { title: '', description: '', recipe: null, namesParts: false });
  const faults: string[] = [];
  if (/NaN|Infinity|undefined|null/.test(svg)) faults.push('a number that is none');
  const texts = sceneTexts(scene).filter(({ runs }) => runs.length > 0);
  texts.forEach((text, i) => {
    const box = textBox(text);
    const name = text.runs.map((run) => run.text).join('');
    if (box.x < -0.3 || box.y < -0.3) faults.push(`${name} begins off the page`);
    if (box.x + box.width > scene.width + 0.3) faults.push(`${name} ends off the page`);
    if (box.y + box.height > scene.height + 0.3) faults.push(`${name} lies below the page`);
    for (const other of texts.slice(i + 1)) {
      if (overlap(box, textBox(other)) > 0.8) {
        faults.push(`${name} on ${other.runs.map((run) => run.text).join('')}`);
      }
    }
  });
  return faults;
}
