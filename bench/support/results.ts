import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine } from './machine.ts';
import { revision } from './revision.ts';

const file = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
const TITLE = `# Results

Written by \`bench/run.ts\`; every number comes from a run. Absolute times belong to the machine named
beside them; the ratios, taken within one run, are what holds.
`;

/** What belongs beside the numbers of a bench. */
export interface Section {
  readonly name: string;
  readonly command: string;
  /** What else the machine was doing. */
  readonly load: string;
  readonly body: string;
}

/** Puts a section in place of the older one of the same name. */
export function writeSection({ name, command, load, body }: Section): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : TITLE;
  const sections = old.split(/^(?=## )/m).filter((part) => !part.startsWith(`## ${name}\n`));
  const day = new Date().toISOString().slice(0, 10);
  const where = `${day}, commit ${revision()}, ${machine()}, ${load}`;
  const section = `## ${name}\n\n${where}\n\n\`${command}\`\n\n${body}\n`;
  writeFileSync(file, `${[...sections, section].map((part) => part.trimEnd()).join('\n\n')}\n`);
}
