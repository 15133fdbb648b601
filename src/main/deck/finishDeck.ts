import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { DeckChart } from '../../core/weekly/deck/Deck.ts';
import { dataSheet } from './dataSheet.ts';

const chartPath = /^ppt\/charts\/chart(\d+)\.xml$/;
const sheetPath = /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/;
const emptyPoint = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;

/**
 * What the library leaves to be done: a point without a value is left out instead of being written empty,
 * and each chart gets a data sheet with empty cells, so that "Edit Data" shows what is drawn. `charts` in
 * the order in which they were added. Throws a sentence when the deck has other charts than these.
 */
export function finishDeck(pptx: Uint8Array, charts: readonly DeckChart[]): Uint8Array {
  const entries = unzipSync(pptx);
  const drawn = Object.keys(entries).filter((path) => chartPath.test(path)).length;
  if (drawn !== charts.length) {
    throw new Error(`The deck holds ${drawn} charts instead of ${charts.length}.`);
  }
  const finished: Zippable = {};
  for (const [path, content] of Object.entries(entries)) {
    // Folders are no parts of such a file.
    if (path.endsWith('/')) continue;
    const chart = charts[Number(sheetPath.exec(path)?.[1] ?? 0) - 1];
    if (chart !== undefined) finished[path] = dataSheet(chart);
    else if (chartPath.test(path)) {
      finished[path] = strToU8(strFromU8(content).replace(emptyPoint, ''));
    } else finished[path] = content;
  }
  return zipSync(finished, { level: 6 });
}
