import { type ParsedStyle, parseStyle } from './parseStyle.ts';

/** A style from the text of a file that somebody shares; `error` is a sentence that says what to do. */
export function readStyleFile(text: string): ParsedStyle {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const isCut = text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');
    return {
      style: null,
      error: isCut
        ? 'It ends in the middle: copy or download the file again.'
        : 'It is no JSON file. Figure styles are exported in the figure editor, under “Style”.',
    };
  }
  return parseStyle(json);
}
