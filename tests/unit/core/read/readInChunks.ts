import { FileReading, type FileReadingReport } from '../../../../src/core/read/FileReading.ts';

/** Reads bytes in chunks of one size through one reused buffer, as the tail of a file is read. */
export function readInChunks(
  path: string,
  bytes: Uint8Array,
  chunk = bytes.length || 1,
): FileReadingReport {
  const reading = new FileReading({ path });
  const buffer = new Uint8Array(chunk);
  for (let from = 0; from < bytes.length; from += chunk) {
    const part = bytes.subarray(from, Math.min(bytes.length, from + chunk));
    buffer.set(part);
    reading.push(buffer.subarray(0, part.length));
    buffer.fill(0x39);
  }
  reading.settle();
  return reading.state();
}

export function readText(path: string, text: string): FileReadingReport {
  return readInChunks(path, new TextEncoder().encode(text));
}

/** A report as plain data, so that two can be compared with toEqual. */
export function plainReport(report: FileReadingReport): unknown {
  const { parsed, ...rest } = report;
  return {
    ...rest,
    parsed: parsed && {
      ...parsed,
      tracks: parsed.tracks.map((track) => ({
        ...track,
        timeSeconds: [...track.timeSeconds.values()],
        columns: [...track.columns].map(([quantity, column]) => [quantity, [...column.values()]]),
        distrusted: [...track.distrusted],
      })),
      sweeps: parsed.sweeps.map((sweep) => ({
        ...sweep,
        voltage: [...sweep.voltage],
        currentMa: sweep.currentMa && [...sweep.currentMa],
        currentDensityMaCm2: sweep.currentDensityMaCm2 && [...sweep.currentDensityMaCm2],
      })),
    },
  };
}
