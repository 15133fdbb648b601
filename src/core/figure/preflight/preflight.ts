import type { FigureFormat } from '../journals/JournalPreset.ts';
import { presetById } from '../journals/presetById.ts';
import type { Scene } from '../scene/scene.ts';
import type { FigureSpec } from '../spec.ts';
import { hasGlyph } from '../text/measureText.ts';
import type { PreflightResult, PreflightRule } from './PreflightResult.ts';
import { scenePaths, sceneTexts } from './sceneTexts.ts';
import { separationResults } from './separationResults.ts';
import { textBox } from './textBox.ts';

/** How the figure is to be written; `bytes` is null before it was. */
export interface PreflightOutput {
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly bytes: number | null;
}

/** Every rule of the figure's journal, measured on what is drawn. A promise of nothing: see `checkedOn`. */
export function preflight(
  spec: FigureSpec,
  scene: Scene,
  output: PreflightOutput,
): readonly PreflightResult[] {
  const preset = presetById(spec.presetId);
  const { text, lines } = preset;
  const texts = sceneTexts(scene);
  const plain = sizes(texts.flatMap(({ runs }) => runs.filter(({ dy }) => dy === 0)));
  const indices = sizes(texts.flatMap(({ runs }) => runs.filter(({ dy }) => dy !== 0)));
  const strokes = scenePaths(scene).filter(({ stroke }) => stroke !== null);
  const thinnest = Math.min(...strokes.map(({ strokePt }) => strokePt));
  const isRaster = output.format === 'png' || output.format === 'tiff';
  const outside = texts.filter((each) => !isOnPage(each, scene));
  const strange = [
    ...new Set(texts.flatMap(({ runs }) => runs.flatMap(({ text: t }) => foreign(t)))),
  ];
  const letterPt = spec.letters ? preset.letter.pt : 0;
  const most = text.maxPt === null ? null : Math.max(text.maxPt, letterPt);
  return [
    rule('width', 'Width', scene.widthMm <= preset.maxWidthMm + 0.005, {
      measured: mm(scene.widthMm),
      asked: `≤ ${mm(preset.maxWidthMm)}`,
    }),
    rule('height', 'Height', scene.heightMm <= (preset.maxHeightMm ?? Infinity) + 0.05, {
      measured: mm(scene.heightMm),
      asked: preset.maxHeightMm === null ? '' : `≤ ${mm(preset.maxHeightMm)}`,
    }),
    rule('text', 'Type', plain.least >= text.minPt && plain.most <= (most ?? Infinity), {
      measured: plain.words,
      asked: most === null ? `≥ ${pt(text.minPt)}` : `${pt(text.minPt)} to ${pt(most)}`,
    }),
    rule('indices', 'Indices and exponents', indices.least >= text.minScriptPt, {
      measured: indices.words,
      asked: `≥ ${pt(text.minScriptPt)}`,
    }),
    rule('lines', 'Thinnest line', thinnest >= lines.minPt - 1e-6, {
      measured: pt(thinnest),
      asked: `≥ ${pt(lines.minPt)}`,
    }),
    rule('fonts', 'Typeface', true, {
      measured: 'Arial, Helvetica or Arimo',
      asked: 'Arial or Helvetica',
      detail:
        output.format === 'pdf'
          ? 'Arimo, which has the widths of Arial, is embedded; text stays text.'
          : output.format === 'svg'
            ? 'Text stays text.'
            : '',
    }),
    rule('format', 'Format', preset.formats.includes(output.format), {
      measured: output.format.toUpperCase(),
      asked: preset.formats.map((format) => format.toUpperCase()).join(', '),
    }),
    rule('resolution', 'Resolution', !isRaster || output.dpi >= preset.dpi.min, {
      measured: isRaster ? `${output.dpi} dpi` : 'vector',
      asked: `≥ ${preset.dpi.min} dpi, ${preset.dpi.lineArt} for line drawings`,
      detail:
        isRaster && output.dpi >= preset.dpi.min && output.dpi < preset.dpi.lineArt
          ? `For line drawings ${preset.dpi.lineArt} dpi are asked for.`
          : '',
    }),
    rule('color', 'Colours', true, { measured: 'RGB on white', asked: 'RGB' }),
    ...separationResults(spec),
    rule('inside', 'Words inside the page', outside.length === 0, {
      measured: outside.length === 0 ? 'all' : `${outside.length} reach beyond it`,
      detail: outside.length === 0 ? '' : `Shorten “${wordsOf(outside[0])}”.`,
    }),
    rule('characters', 'Characters', strange.length === 0, {
      measured: strange.length === 0 ? 'Latin and Greek' : strange.slice(0, 8).join(' '),
      asked: 'Latin and Greek',
      detail:
        strange.length === 0
          ? ''
          : 'Arial has no such characters; PDF, PNG and TIFF cannot be written with them.',
    }),
    ...sizeResult(output.bytes, preset.maxBytes),
    rule('layout', 'Room for everything', scene.messages.length === 0, {
      measured: scene.messages.length === 0 ? 'yes' : 'no',
      detail: scene.messages.join(' '),
    }),
  ];
}

function rule(
  id: PreflightRule,
  title: string,
  passed: boolean,
  rest: { readonly measured: string; readonly asked?: string; readonly detail?: string },
): PreflightResult {
  return { rule: id, title, passed, asked: '', detail: '', ...rest };
}

function sizes(runs: readonly { readonly sizePt: number }[]) {
  if (runs.length === 0) return { least: Infinity, most: 0, words: 'none' };
  const least = Math.min(...runs.map(({ sizePt }) => sizePt));
  const most = Math.max(...runs.map(({ sizePt }) => sizePt));
  return { least, most, words: least === most ? pt(least) : `${pt(least)} to ${pt(most)}` };
}

function sizeResult(bytes: number | null, most: number | null): PreflightResult[] {
  if (bytes === null) return [];
  const mb = (value: number) => `${(value / 1e6).toFixed(value < 1e6 ? 2 : 1)} MB`;
  const asked = most === null ? '' : `≤ ${mb(most)}`;
  return [rule('size', 'File size', bytes <= (most ?? Infinity), { measured: mb(bytes), asked })];
}

function isOnPage(text: Parameters<typeof textBox>[0], { width, height }: Scene): boolean {
  const box = textBox(text);
  const slack = 0.2;
  return (
    box.x >= -slack &&
    box.y >= -slack &&
    box.x + box.width <= width + slack &&
    box.y + box.height <= height + slack
  );
}

function foreign(text: string): string[] {
  return [...text].filter((each) => !hasGlyph(each.codePointAt(0) as number));
}

function wordsOf(
  text: { readonly runs: readonly { readonly text: string }[] } | undefined,
): string {
  return text?.runs.map((run) => run.text).join('') ?? '';
}

function mm(value: number): string {
  return `${Number(value.toFixed(1))} mm`;
}

function pt(value: number): string {
  return `${Number(value.toFixed(2))} pt`;
}
