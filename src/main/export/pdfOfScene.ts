import PDFDocument from 'pdfkit';
import type {
  Scene,
  SceneGroup,
  SceneItem,
  ScenePath,
  SceneText,
} from '../../core/figure/scene/scene.ts';
import type { FontFiles } from './figureFonts.ts';
import { recipeKeyword } from './recipeKeyword.ts';

export interface PdfDetails {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** The recipe as JSON, attached to the document; null leaves it out. */
  readonly recipe: string | null;
  readonly madeAt: Date;
}

/**
 * The scene as a PDF of one page of exactly its size: lines stay lines, text stays text in an embedded
 * subset of the typeface (TrueType, never Type 3), nothing is turned into pixels.
 */
export async function pdfOfScene(
  scene: Scene,
  fonts: FontFiles,
  details: PdfDetails,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [scene.width, scene.height],
    margin: 0,
    compress: true,
    // The types know names only; a file is taken as well.
    font: fonts.regular as unknown as string,
    info: {
      Title: details.title,
      Subject: details.description,
      Creator: details.creator,
      Producer: details.creator,
      CreationDate: details.madeAt,
      ModDate: details.madeAt,
    },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const [face, file] of Object.entries(fonts)) document.registerFont(face, file as Buffer);
  document.lineJoin('round');
  for (const item of scene.items) drawItem(document, item);
  if (details.recipe !== null) {
    document.file(Buffer.from(details.recipe, 'utf8'), {
      name: `${recipeKeyword}.json`,
      type: 'application/json',
      creationDate: details.madeAt,
      modifiedDate: details.madeAt,
      hidden: true,
    });
  }
  document.end();
  return done;
}

function drawItem(document: PDFKit.PDFDocument, item: SceneItem): void {
  if (item.kind === 'path') drawPath(document, item);
  else if (item.kind === 'text') drawText(document, item);
  else drawGroup(document, item);
}

function drawGroup(document: PDFKit.PDFDocument, item: SceneGroup): void {
  const { x, y, width, height } = item.clip;
  document.save();
  document.rect(x, y, width, height).clip();
  for (const child of item.items) drawItem(document, child);
  document.restore();
}

function drawPath(document: PDFKit.PDFDocument, path: ScenePath): void {
  const { d, stroke, strokePt, dash, fill, opacity } = path;
  document.save();
  document.lineJoin('round').path(d);
  if (stroke !== null) document.lineWidth(strokePt).strokeColor(stroke);
  if (stroke !== null && dash !== null) document.dash(dash[0] ?? 1, { space: dash[1] ?? 1 });
  if (stroke !== null && dash !== null && dash.length > 2) setDash(document, dash);
  if (fill !== null) document.fillColor(fill, opacity);
  if (fill !== null && stroke !== null) document.fillAndStroke();
  else if (fill !== null) document.fill();
  else document.stroke();
  document.restore();
}

/** pdfkit's own call takes one stroke and one space; a pattern of four is written as the page has it. */
function setDash(document: PDFKit.PDFDocument, dash: readonly number[]): void {
  document.addContent(`[${dash.map((length) => length.toFixed(2)).join(' ')}] 0 d`);
}

function drawText(document: PDFKit.PDFDocument, text: SceneText): void {
  const { x, y, anchor, turned, color, width, runs } = text;
  const start = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  document.save();
  document.translate(x, y);
  if (turned !== 0) document.rotate(-turned);
  document.fillColor(color, 1);
  for (const run of runs) {
    document.font(run.face).fontSize(run.sizePt);
    // Kerning would move the runs that follow: widths are those of the layout.
    document.text(run.text, start + run.x, run.dy, {
      lineBreak: false,
      baseline: 'alphabetic',
      features: [],
    });
  }
  document.restore();
}
