import { inflateSync } from 'node:zlib';
import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import { figureRecipeSchema } from './figureSchemas.ts';
import { recipeKeyword } from './recipeKeyword.ts';

const beginning = '{"schema":"shelflight.recipe/1"';

/**
 * The recipe inside a figure's file (SVG, PDF, PNG, TIFF) that Shelflight wrote; null for every other
 * file. Throws a sentence for a recipe that is damaged or newer than this program.
 */
export function readRecipe(file: Uint8Array): FigureRecipe | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const text = recipeIn(bytes);
  if (text === null) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error('The recipe in this figure is damaged.');
  }
  const checked = figureRecipeSchema.safeParse(content);
  if (checked.success) return checked.data as FigureRecipe;
  throw new Error('The recipe in this figure was written by another version of Shelflight.');
}

function recipeIn(bytes: Buffer): string | null {
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return inPng(bytes);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return inPdf(bytes);
  const head = bytes.subarray(0, 4).toString('latin1');
  if (head === 'II*\0') return inText(bytes);
  return inSvg(bytes);
}

function inPng(bytes: Buffer): string | null {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.subarray(at + 4, at + 8).toString('latin1');
    const data = bytes.subarray(at + 8, at + 8 + length);
    const key = `${recipeKeyword}\0`;
    if (type === 'iTXt' && data.subarray(0, key.length).toString('latin1') === key) {
      return data.subarray(key.length + 4).toString('utf8');
    }
    at += length + 12;
  }
  return null;
}

/** The recipe is one of the PDF's compressed streams: an attached file. */
function inPdf(bytes: Buffer): string | null {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7;
    const end = bytes.indexOf('endstream', start);
    if (end < 0) return null;
    try {
      const content = inflateSync(bytes.subarray(start, end));
      if (content.subarray(0, beginning.length).toString('latin1') === beginning) {
        return content.toString('utf8');
      }
    } catch {
      // A stream of another kind.
    }
  }
  return null;
}

/** A TIFF's description ends with a zero byte. */
function inText(bytes: Buffer): string | null {
  const start = bytes.indexOf(beginning);
  const end = start < 0 ? -1 : bytes.indexOf(0, start);
  return end < 0 ? null : bytes.subarray(start, end).toString('utf8');
}

function inSvg(bytes: Buffer): string | null {
  const found = /<recipe\b[^>]*>([^<]*)<\/recipe>/.exec(bytes.toString('utf8'));
  if (found === null) return null;
  return (found[1] as string)
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
