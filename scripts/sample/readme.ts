import { SYNTHETIC } from './study.ts';
import { utf8 } from './text.ts';

export function readmeFile(): Map<string, Uint8Array> {
  return new Map([
    [
      'README.txt',
      utf8([
        `${SYNTHETIC}.`,
        '',
        'This note holds no measurement. It says what the folder is.',
        '',
        'The folder looks like the export folder of a laboratory that ages perovskite',
        'quantum-dot solar cells: a control (MeBz) and a treatment (MeBz/KOH). Its curves and',
        'logs were computed so that their figures of merit, means and retentions are those of',
        'the publication. Device-to-device scatter, noise, dates, gaps and file layouts were',
        'chosen freely. Do not cite, publish or analyse these numbers as results.',
        '',
        'jv     current-voltage sweeps, reverse then forward in one file. All forty devices on',
        '       the first day; devices 02 to 07 of each condition were stored in the dark in',
        '       ambient air and measured again (ISOS-D-1).',
        'mpp    light soak of devices 08 to 15 of each condition on sixteen channels',
        '       (ISOS-L-1I claimed). The lamp failed once for three hours; channel 5 was',
        '       restarted; channel 15 writes decimal commas; channel 16 writes Chinese (GB18030).',
        '       The layout is our own, not that of any tester on sale.',
        'spo    stabilised power output of the best MeBz/KOH device.',
        'eqe    external quantum efficiency of the best device of each condition.',
        '',
        'Written by scripts/makeSampleExport.ts; the same bytes on every run.',
      ]),
    ],
  ]);
}
