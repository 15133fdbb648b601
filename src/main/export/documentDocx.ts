import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocumentBlock } from '../../core/document/DocumentBlock.ts';
import { parseLabel } from '../../core/figure/text/parseLabel.ts';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;
/** Half-points and twentieths of a point, as the format counts. */
const bodySize = 20;
const afterParagraph = 120;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };

/**
 * A document as docx: headings, lists and tables as Word knows them, formulas and units with their indices
 * and exponents, so that the text can be pasted into a manuscript.
 */
export async function documentDocx(
  blocks: readonly DocumentBlock[],
  details: { readonly title: string; readonly creator: string },
): Promise<Uint8Array> {
  const document = new Document({
    title: details.title,
    creator: details.creator,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: bodySize } },
        heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: {
          run: { size: 25, bold: true },
          paragraph: { spacing: { before: 280, after: 100 } },
        },
        heading3: {
          run: { size: 21, bold: true },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
    },
    sections: [{ children: blocks.flatMap(children) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function children(block: DocumentBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: runs(block.text) })];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list':
      return block.items.map((item) => bullet(item, 0));
    case 'topics':
      return block.topics.flatMap(({ number, title, items }) => [
        paragraph(`${number}. ${title}`),
        ...items.map((item) => bullet(item, 0)),
      ]);
    case 'table':
      return [tableOf(block.head, block.rows), paragraph('')];
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const borders = { top: hairline, bottom: hairline, left: hairline, right: hairline };
  const cellsOf = (cells: readonly string[], bold: boolean) =>
    cells.map(
      (text) =>
        new TableCell({
          borders,
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [new Paragraph({ children: runs(text, bold) })],
        }),
    );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: cellsOf(head, true) }),
      ...rows.map((row) => new TableRow({ children: cellsOf(row, false) })),
    ],
  });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { after: afterParagraph }, children: runs(text) });
}

function bullet(text: string, level: number): Paragraph {
  return new Paragraph({ bullet: { level }, children: runs(text) });
}

function runs(text: string, bold = false): TextRun[] {
  return parseLabel(text.replace(/\s+/g, ' ').trim()).map(
    ({ text: part, script, quantity }) =>
      new TextRun({
        text: part,
        bold,
        italics: quantity,
        subScript: script === 'sub',
        superScript: script === 'super',
      }),
  );
}
