import type { DocumentBlock } from './DocumentBlock.ts';

/** A document as Markdown; line breaks inside a text become blanks. */
export function documentMarkdown(blocks: readonly DocumentBlock[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(block.text)}`;
    case 'paragraph':
      return oneLine(block.text);
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'topics':
      return block.topics
        .flatMap(({ number, title, items }) => [
          `${number}. ${oneLine(title)}`,
          ...items.map((item) => `   - ${oneLine(item)}`),
        ])
        .join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row) => `| ${row.map(cell).join(' | ')} |`)
        .join('\n');
  }
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
