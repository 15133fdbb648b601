import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Watcher } from './Watcher.ts';

/** Files whose size a watcher has not got right, and files that it thinks are there and are not. */
export function missedBy({ known }: Watcher, root: string): number {
  const there = new Map<string, number>();
  const list = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) list(path);
      else if (!entry.name.startsWith('.')) there.set(path, statSync(join(root, path)).size);
    }
  };
  list('');
  let missed = 0;
  for (const [path, bytes] of there) if (known.get(path) !== bytes) missed++;
  for (const path of known.keys()) {
    if (!there.has(path) && !path.split('/').some((part) => part.startsWith('.'))) missed++;
  }
  return missed;
}
