import { cpus, loadavg, release, totalmem } from 'node:os';

/** The machine in one line, as it belongs beside every number. */
export function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = all[0]?.model.trim() ?? 'unknown CPU';
  return `${all.length} cores, ${model}, ${memory} GB, ${process.platform} ${process.arch} ${release()}, Node ${process.versions.node}`;
}

/** What else the machine was doing, 1 per busy core; ask before the runs add to it. */
export function loadBefore(): string {
  return `load average ${(loadavg()[0] ?? 0).toFixed(1)} before the runs`;
}
