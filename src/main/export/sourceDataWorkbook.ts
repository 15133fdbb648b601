import { utils, write } from '@e965/xlsx';
import type { FigureRecipe } from '../../core/figure/recipe/FigureRecipe.ts';
import { readMeRows } from '../../core/figure/sourceData/readMeRows.ts';
import { sourceSheets } from '../../core/figure/sourceData/sourceSheets.ts';

/** The Source Data of a figure: a README sheet, then a sheet for each panel with its plotted numbers. */
export function sourceDataWorkbook(recipe: FigureRecipe): Uint8Array {
  const book = utils.book_new();
  const readMe = utils.aoa_to_sheet(readMeRows(recipe).map((row) => [...row]));
  readMe['!cols'] = [{ wch: 60 }, { wch: 16 }, { wch: 68 }];
  utils.book_append_sheet(book, readMe, 'README');
  for (const { name, columns } of sourceSheets(recipe.spec)) {
    const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
    const cells = [
      columns.map(({ head }) => head),
      ...Array.from({ length: rows }, (_, row) =>
        columns.map((column) => column.cells[row] ?? null),
      ),
    ];
    const sheet = utils.aoa_to_sheet(cells);
    sheet['!cols'] = columns.map(({ head }) => ({ wch: Math.min(40, Math.max(12, head.length)) }));
    // The README has its name before any panel could take it.
    utils.book_append_sheet(book, sheet, name.toLowerCase() === 'readme' ? `${name} panel` : name);
  }
  book.Props = { Title: 'Source Data', Application: 'Shelflight' };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}
