/** Fonts of journals first; the last ones only for Chinese labels. */
export const figureFont = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif";

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(notInXml, '');
}

/** Characters that XML 1.0 forbids even as entities. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Width of a text in Arial, near enough to place the next word; East Asian letters are square. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (letter > '\u2e7f') width += 1;
    else if ('iljtfrI.,:;|!()[] '.includes(letter)) width += 0.32;
    else if ('mwMW%—'.includes(letter)) width += 0.86;
    else width += 0.56;
  }
  return width * size;
}

/** Lines of at most `width`, broken between words. */
export function wrappedText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** As much of a text as fits, with an ellipsis where letters are left out. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
