import type { ReadingDiagnostics } from '../../../ipc/Diagnostics.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import type { Fact } from './Fact.ts';

/** How each folder is looked at, how long a look takes, and what was read by other threads. */
export function watchFacts({
  sources,
  filesReadAhead,
}: Pick<ReadingDiagnostics, 'sources' | 'filesReadAhead'>): Fact[] {
  const ahead = { name: 'Read by other threads', value: formatCount(filesReadAhead, 'long file') };
  const folders = sources.flatMap((source): Fact[] => {
    const { name, files, folders, hintedFolders, looks, lastLookMs, slowestLookMs } = source;
    const value = `${formatCount(files, 'file')} in ${formatCount(folders, 'folder')}`;
    const how = hintedFolders === 0 ? 'by looking alone' : 'by looking, sooner by system events';
    const last = `${formatNumber(lastLookMs, 2)} ms`;
    const slowest = `${formatNumber(slowestLookMs, 2)} ms of ${formatCount(looks, 'look')}`;
    return [
      { name, value },
      { name: 'Changes are noticed', value: how, isPart: true },
      { name: 'Last look', value: last, isPart: true },
      { name: 'Slowest', value: slowest, isPart: true },
    ];
  });
  return filesReadAhead > 0 ? [...folders, ahead] : folders;
}
