import type { DeviceIdentity } from '../device.ts';
import type { FileKind, ParsedFile } from './Reader.ts';
import { keptRejections } from './RejectionList.ts';

/**
 * Joins what several tables of one file gave. Where there are J-V curves, the results printed beside
 * them are left out: figures of merit are computed from the curves. The kind is that of most rows.
 */
export function mergeParsed(all: readonly ParsedFile[], told: readonly string[] = []): ParsedFile {
  const hasCurves = all.some((part) => part.sweeps.length > 0);
  const parts = all.filter((part) => !(hasCurves && part.kind === 'parameters'));
  const separated = separatePixels(parts);
  const rejections = parts.flatMap((part) => part.rejections).sort((a, b) => a.line - b.line);
  const assumptions = new Set([...parts.flatMap((part) => part.assumptions), ...told]);
  if (parts.length < all.length) {
    assumptions.add('The printed results are not used: figures are computed from the curves.');
  }
  const messages = parts.flatMap((part) => (part.message === null ? [] : [part.message]));
  return {
    kind: kindOfMost(parts),
    tracks: separated.flatMap((part) => part.tracks),
    sweeps: separated.flatMap((part) => part.sweeps),
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    rejected: parts.reduce((sum, part) => sum + part.rejected, 0),
    rejections: rejections.slice(0, keptRejections),
    assumptions: [...assumptions],
    message: messages[0] ?? null,
  };
}

function kindOfMost(parts: readonly ParsedFile[]): FileKind {
  const rows = new Map<FileKind, number>();
  for (const { kind, rows: count } of parts) rows.set(kind, (rows.get(kind) ?? 0) + count);
  let most: FileKind = parts[0]?.kind ?? 'info';
  for (const [kind, count] of rows) if (count > (rows.get(most) ?? 0)) most = kind;
  return most;
}

/** One label for several pixels is told apart by the pixel, which only the tables' heads name. */
function separatePixels(parts: readonly ParsedFile[]): readonly ParsedFile[] {
  const pixels = new Map<string, Set<string>>();
  for (const { label, pixel } of parts.flatMap(devicesOf)) {
    const known = pixels.get(label) ?? new Set();
    pixels.set(label, known.add(pixel ?? ''));
  }
  const isShared = ({ label, pixel }: DeviceIdentity): boolean =>
    pixel !== null && pixel !== '' && (pixels.get(label)?.size ?? 0) > 1 && !label.endsWith(pixel);
  const named = (device: DeviceIdentity): DeviceIdentity =>
    isShared(device) ? { ...device, label: `${device.label} ${device.pixel}` } : device;
  return parts.map((part) =>
    devicesOf(part).some(isShared)
      ? {
          ...part,
          tracks: part.tracks.map((track) => ({ ...track, device: named(track.device) })),
          sweeps: part.sweeps.map((sweep) => ({ ...sweep, device: named(sweep.device) })),
        }
      : part,
  );
}

function devicesOf(part: ParsedFile): DeviceIdentity[] {
  return [...part.tracks, ...part.sweeps].map(({ device }) => device);
}
