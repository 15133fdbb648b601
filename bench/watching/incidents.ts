import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Something that happens in an export folder; `repeat` makes names that were not there before. */
export interface Incident {
  readonly name: string;
  happen(root: string, repeat: number): Promise<void>;
  /** Afterwards: a folder of more files than are watched at most would tell nothing. */
  cleanUp?(root: string, repeat: number): void;
}

const row = '12.5\t0.91\t18.4\n';

/** What loses events in programs that trust them. `share`: of the full numbers of files. */
export function incidents(share: number): Incident[] {
  const many = Math.max(2, Math.round(500 * share));
  return [
    {
      name: 'two appends 0 to 40 ms apart',
      async happen(root, repeat) {
        const path = join(root, 'base', '00000.txt');
        appendFileSync(path, row);
        await wait((repeat * 7) % 41);
        appendFileSync(path, row);
      },
    },
    {
      name: `${many} files dropped at once`,
      async happen(root, repeat) {
        writeMany(join(root, `dropped ${repeat}`), many);
      },
    },
    {
      name: `${many} files in a new nested folder`,
      async happen(root, repeat) {
        writeMany(join(root, `new ${repeat}`, 'batch', 'day'), many);
      },
    },
    {
      name: `${8 * many} files while the program is blocked for 3 s`,
      async happen(root, repeat) {
        const folder = join(root, `blocked ${repeat}`);
        const writing = new Worker(
          `const { workerData } = require('node:worker_threads');
           const { mkdirSync, writeFileSync } = require('node:fs');
           mkdirSync(workerData.folder, { recursive: true });
           for (let i = 0; i < workerData.count; i++) {
             writeFileSync(workerData.folder + '/' + i + '.txt', 'a row\\n');
           }`,
          { eval: true, workerData: { folder, count: 8 * many } },
        );
        const written = new Promise((resolve) => writing.on('exit', resolve));
        await wait(20);
        Atomics.wait(
          new Int32Array(new SharedArrayBuffer(4)),
          0,
          0,
          3_000 * Math.min(1, share * 4),
        );
        await written;
      },
      cleanUp: (root, repeat) => rmSync(join(root, `blocked ${repeat}`), { recursive: true }),
    },
    {
      name: 'a file replaced by renaming, ten times',
      async happen(root, repeat) {
        const path = join(root, 'base', '00001.txt');
        for (let i = 0; i < 10; i++) {
          const beside = join(root, 'base', '.beside');
          writeFileSync(beside, row.repeat(1 + ((repeat + i) % 17)));
          renameSync(beside, path);
          await wait(5);
        }
        writeFileSync(join(root, 'base', '.beside'), row.repeat(20 + repeat));
        renameSync(join(root, 'base', '.beside'), path);
      },
    },
    {
      name: 'a file cut and written again',
      async happen(root, repeat) {
        const path = join(root, 'base', '00002.txt');
        appendFileSync(path, row.repeat(30));
        await wait(30);
        truncateSync(path, repeat);
      },
    },
  ];
}

/** So many files of one row each, written now or at another time. */
export function writeMany(folder: string, count: number, writtenAt?: Date): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const path = join(folder, `${String(i).padStart(5, '0')}.txt`);
    writeFileSync(path, row);
    if (writtenAt !== undefined) utimesSync(path, writtenAt, writtenAt);
  }
}
