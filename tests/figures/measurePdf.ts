import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './openPdf.ts';

/** What a PDF file itself says about its page and its type: nothing is taken from the spec. */
export interface MeasuredPdf {
  readonly pages: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Sizes of everything written, in points. */
  readonly textPt: readonly number[];
  readonly fonts: readonly {
    readonly name: string;
    /** `CIDFontType2` is TrueType, `Type3` a drawing of letters. */
    readonly type: string;
    /** Bytes of the embedded font; 0 where none is. */
    readonly bytes: number;
  }[];
}

const millimetresPerPoint = 25.4 / 72;

export async function measurePdf(file: Uint8Array): Promise<MeasuredPdf> {
  const pdf = await openPdf(file);
  try {
    const page = await pdf.getPage(1);
    const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
    const { items } = await page.getTextContent();
    const textPt = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , c, d] = item.transform as number[];
      return [Math.hypot(c as number, d as number)];
    });
    const { fnArray, argsArray } = await page.getOperatorList();
    const names = fnArray.flatMap((operator, i) =>
      operator === OPS.setFont ? [(argsArray[i] as string[])[0] as string] : [],
    );
    const fonts = [...new Set(names)].map((name) => {
      const font = page.commonObjs.get(name) as { type: string; name: string; data?: Uint8Array };
      return { name: font.name, type: font.type, bytes: font.data?.length ?? 0 };
    });
    return {
      pages: pdf.numPages,
      widthMm: (right - left) * millimetresPerPoint,
      heightMm: (bottom - top) * millimetresPerPoint,
      textPt,
      fonts,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
