import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eqeFiles } from './sample/eqeFiles.ts';
import { jvFiles } from './sample/jvFiles.ts';
import { mppFiles } from './sample/mppFiles.ts';
import { readmeFile } from './sample/readme.ts';
import { spoFiles } from './sample/spoFile.ts';

/**
 * Writes the sample export folder (synthetic, modelled on the founding study):
 * `node scripts/makeSampleExport.ts [outFolder]`. Same bytes on every run.
 */
const committed = fileURLToPath(new URL('../resources/sample-export', import.meta.url));
const folder = resolve(process.argv[2] ?? committed);
const files = new Map([...readmeFile(), ...jvFiles(), ...mppFiles(), ...spoFiles(), ...eqeFiles()]);

for (const [path, bytes] of files) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
console.log(`${files.size} files in ${folder}`);
