import type { AnnotationRecord } from '../../../core/records/records.ts';
import type { RunKind } from '../../../core/run.ts';

const runWords: Readonly<Record<RunKind, string>> = {
  shelf: 'shelf',
  mpp: 'light soak',
  spo: 'power output',
};

type Target = Pick<AnnotationRecord, 'scope' | 'deviceId' | 'runKind' | 'place'>;

/** On what it was written: `MeBz-03, shelf`, `chamber Box 2`, `source export`. */
export function targetWords(target: Target, labelOf: (deviceId: string) => string): string {
  const { scope, deviceId, runKind, place } = target;
  const device = deviceId === null ? '' : labelOf(deviceId);
  switch (scope) {
    case 'run':
      return runKind === null ? device : `${device}, ${runWords[runKind]}`;
    case 'device':
      return `${device}, all runs`;
    case 'channel':
      return `channel ${place ?? ''}`;
    case 'chamber':
      return `chamber ${place ?? ''}`;
    case 'source':
      return `source ${lastPart(place ?? '')}`;
  }
}

/** Of a path its last folder, as the source is called in the window. */
function lastPart(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;
}
