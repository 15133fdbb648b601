import type { DeviceEntry } from './DeviceEntry.ts';

/** What could not be settled over all files, a sentence each. */
export function storeWarnings(devices: readonly DeviceEntry[]): string[] {
  return devices.flatMap((device) => {
    const { identity, steady } = device;
    const sentences: string[] = [];
    if (identity.areas.length > 1) {
      const areas = identity.areas.map((area) => `${area}`).join(', ');
      sentences.push(`${identity.label}: the files give different areas (${areas} cm2).`);
    }
    for (const { path } of steady.plan.copies) {
      sentences.push(`${identity.label}: ${path} repeats another file; its rows count once.`);
    }
    for (const run of [steady.main, steady.checks]) {
      const overlapped = run.series?.overlappedRows ?? 0;
      if (overlapped === 0) continue;
      sentences.push(
        `${identity.label}: ${overlapped} rows lie in a time that another file covers; they count once.`,
      );
    }
    return sentences;
  });
}
