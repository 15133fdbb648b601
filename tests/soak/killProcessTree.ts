import { readdirSync, readFileSync } from 'node:fs';

/** Kills a process and everything that it started, at once and without warning (Linux). */
export function killProcessTree(pid: number): void {
  for (const one of [pid, ...descendantsOf(pid)]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  }
}

function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== null) parents.set(Number(name), parent);
  }
  const found: number[] = [];
  for (
    let parent: number | undefined = pid, next = 0;
    parent !== undefined;
    parent = found[next++]
  ) {
    for (const [child, of] of parents) if (of === parent) found.push(child);
  }
  return found;
}

function parentOf(pid: number): number | null {
  try {
    // After the name in brackets, which may hold anything: state, then the parent.
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
