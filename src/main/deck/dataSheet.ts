import { utils, write } from '@e965/xlsx';
import type { DeckChart } from '../../core/weekly/deck/Deck.ts';
import { chartRows } from './chartRows.ts';

/** The workbook behind a native chart: what opens under "Edit Data", with truly empty cells. */
export function dataSheet(chart: DeckChart): Uint8Array {
  const head = [
    chart.kind === 'boxes' ? '' : chart.x.title,
    ...chart.series.map(({ name }) => name),
  ];
  const rows = chartRows(chart).map(({ at, values }) => [at, ...values]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, ...rows]), 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
