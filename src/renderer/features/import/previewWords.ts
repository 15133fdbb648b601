import type { MappingPreviewAnswer } from '../../../ipc/contract.ts';
import { formatCount } from '../../ui/formatCount.ts';

/** What came out of the file: `61 rows read, none rejected.` */
export function readWords(preview: MappingPreviewAnswer): string {
  if (!preview.recognised) return 'No row can be read like this yet.';
  const rejected =
    preview.rejected === 0 ? 'none rejected' : `${formatCount(preview.rejected, 'line')} rejected`;
  const part = preview.isWhole ? '' : ' in the first part of the file';
  return `${formatCount(preview.rows, 'row')} read, ${rejected}${part}.`;
}

/** How far the reader reaches: `This will also read 14 other files.` */
export function alikeWords(preview: MappingPreviewAnswer): string {
  const { alike, alikeReadOtherwise } = preview;
  if (alike === 0) return 'No other file looks like this one yet. New ones will be recognised.';
  const others = `This will also read ${formatCount(alike, 'other file')}`;
  if (alikeReadOtherwise === 0) return `${others}.`;
  const are = alikeReadOtherwise === 1 ? 'is' : 'are';
  return `${others}; ${alikeReadOtherwise} of them ${are} read in another way now.`;
}
