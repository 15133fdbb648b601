import { fileName } from './fileName.ts';
import { tableFormat } from './tableFormat.ts';

const name = /^(com\d+)_(\d+(?:\.\d+)?)_(\d+)\.(dat|txt)$/;

/**
 * KAUST stability rig, one J-V per file `COM<n>_<elapsed hours>_<pixel>.dat`: `Current1` is a density
 * in mA/cm2, and the printed `FF (%)` is a fraction.
 */
export const kaustJvReader = tableFormat({
  id: 'kaust-jv',
  title: 'KAUST stability rig J-V',
  matches: (head) =>
    name.test(fileName(head)) &&
    head.lines.some((line) => /^Voltage\s+Current1\s*$/.test(line.trim())),
  plan: {
    kind: 'jv',
    meanings: { current1: 'currentDensity' },
    unitsByMeaning: { currentDensity: 'mA/cm2' },
  },
  hints: (head) => {
    const parts = name.exec(fileName(head));
    const label = `${parts?.[1]?.toUpperCase()} Pixel ${parts?.[3]}`;
    return {
      facts: (facts) => ({
        ...facts,
        device: facts.device ?? label,
        pixel: facts.pixel ?? parts?.[3] ?? null,
      }),
    };
  },
});
