import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** A PPTX file taken apart by other means than it was made with. */
export function openDeck(pptx: Uint8Array) {
  const entries = unzipSync(pptx);
  const text = (path: string) => strFromU8(entries[path] ?? new Uint8Array());
  const numbered = (pattern: RegExp) =>
    Object.keys(entries)
      .filter((path) => pattern.test(path))
      .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  return {
    entries,
    slides: numbered(/^ppt\/slides\/slide\d+\.xml$/).map(text),
    charts: numbered(/^ppt\/charts\/chart\d+\.xml$/).map((path) => seriesOf(text(path))),
    chartTexts: numbered(/^ppt\/charts\/chart\d+\.xml$/).map(text),
    sheets: numbered(/^ppt\/embeddings\/.+\d+\.xlsx$/).map((path) => {
      const book = read(entries[path], { type: 'array' });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      return utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null });
    }),
    pictures: numbered(/^ppt\/media\/.+\.png$/).map((path) => entries[path] as Uint8Array),
  };
}

/** Name, color and points (place in the column to number) of each series of a chart. */
function seriesOf(xml: string) {
  return [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
    name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(series)?.[1],
    color: /<a:srgbClr val="(\w+)"/.exec(series)?.[1],
    x: pointsOf(/<c:xVal>(.*?)<\/c:xVal>/s.exec(series)?.[1] ?? ''),
    y: pointsOf(/<c:(?:yVal|val)>(.*?)<\/c:(?:yVal|val)>/s.exec(series)?.[1] ?? ''),
  }));
}

function pointsOf(column: string): ReadonlyMap<number, number> {
  return new Map(
    [...column.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v><\/c:pt>/g)].map(
      ([, at, value]) => [Number(at), value === '' ? Number.NaN : Number(value)] as const,
    ),
  );
}
