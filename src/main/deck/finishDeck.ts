import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { DeckChart } from '../../core/weekly/deck/Deck.ts';
import { dataSheet } from './dataSheet.ts';

const chartPath = /^ppt\/charts\/chart(\d+)\.xml$/;
const sheetPath = /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/;
const typesPath = '[Content_Types].xml';
const emptyPoint = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const declaredPart = /<Override PartName="\/([^"]+)"[^>]*\/>/g;

/**
 * What the library leaves to be done: a point without a value is left out instead of being written empty,
 * each chart gets a data sheet with empty cells, so that "Edit Data" shows what is drawn, and only parts
 * that are there are declared. `charts` in the order in which they were added. Throws a sentence when the
 * deck has other charts than these.
 */
export function finishDeck(pptx: Uint8Array, charts: readonly DeckChart[]): Uint8Array {
  const entries = unzipSync(pptx);
  const numbers = Object.keys(entries)
    .flatMap((path) => chartPath.exec(path)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  if (numbers.length !== charts.length) {
    throw new Error(`The deck holds ${numbers.length} charts instead of ${charts.length}.`);
  }
  // The library goes on counting from deck to deck.
  const chartOf = new Map(numbers.map((number, i) => [number, charts[i] as DeckChart]));
  const finished: Zippable = {};
  for (const [path, content] of Object.entries(entries)) {
    // Folders are no parts of such a file.
    if (path.endsWith('/')) continue;
    const chart = chartOf.get(sheetPath.exec(path)?.[1] ?? '');
    const edited = (edit: (text: string) => string) => strToU8(edit(strFromU8(content)));
    if (chart !== undefined) finished[path] = dataSheet(chart);
    else if (chartPath.test(path)) finished[path] = edited((xml) => xml.replace(emptyPoint, ''));
    else if (path === typesPath) {
      finished[path] = edited((xml) =>
        xml.replace(declaredPart, (whole, part) => (part in entries ? whole : '')),
      );
    } else finished[path] = content;
  }
  return zipSync(finished, { level: 6 });
}
