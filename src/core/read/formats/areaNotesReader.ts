import { fileName } from './fileName.ts';
import { infoReader } from './infoReader.ts';

/** A note of device areas: a name and a number per line. */
export const areaNotesReader = infoReader(
  'area-notes',
  'Note of areas',
  'A note of device areas. It is not applied by itself: enter the areas in the device records.',
  (_head, lines) => {
    if (lines.length > 500) return 0;
    const pairs = lines.filter((line) =>
      /^\S.{0,40}?[\s,;:=]\s*\d+([.,]\d+)?\s*([cm]?m[²2]|cm\^2)?$/.test(line),
    );
    return pairs.length >= lines.length * 0.6 ? 0.9 : 0;
  },
  (head) => /area|fläche|面积/.test(fileName(head)),
);
