import { parseArgs } from 'node:util';
import { analysis } from './analysis/analysis.ts';
import { annotations } from './annotations/annotations.ts';
import { appending } from './appending/appending.ts';
import { drawing } from './drawing/drawing.ts';
import { exporting } from './exporting/exporting.ts';
import { firstLight } from './firstLight/firstLight.ts';
import { latency } from './latency/latency.ts';
import { memory } from './memory/memory.ts';
import { opening } from './opening/opening.ts';
import { reading } from './reading/reading.ts';
import { soak } from './soak/soak.ts';
import { starting } from './starting/starting.ts';
import type { Bench } from './support/Bench.ts';
import { loadBefore } from './support/machine.ts';
import { installedPeers, installPeers } from './support/peers.ts';
import { writeSection } from './support/results.ts';
import { sweeps } from './sweeps/sweeps.ts';
import { watching } from './watching/watching.ts';
import { window } from './window/window.ts';
import { zooming } from './zooming/zooming.ts';

/**
 * `node bench/run.ts [--smoke] [--only NAME] [--minutes N]`: runs the benches and writes RESULTS.md. `--smoke` runs
 * tiny sizes to see that the benches work: it writes nothing and does without absent peers.
 */
const benches: readonly Bench[] = [
  firstLight,
  analysis,
  reading,
  appending,
  sweeps,
  starting,
  zooming,
  memory,
  watching,
  drawing,
  opening,
  latency,
  soak,
  window,
  annotations,
  exporting,
];

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    only: { type: 'string' },
    minutes: { type: 'string' },
  },
});
const chosen = benches.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(`No bench "${values.only}". There are: ${benches.map((b) => b.name).join(', ')}.`);
  process.exit(2);
}

if (!values.smoke && Object.values(installedPeers()).includes(null)) installPeers();
const peers = installedPeers();
const absent = Object.entries(peers).flatMap(([name, peer]) => (peer === null ? [name] : []));
if (absent.length > 0) console.log(`Without ${absent.join(' and ')}: not installed in bench/.`);
if (!values.smoke && absent.length > 0) process.exit(1);

const minutes = values.minutes === undefined ? null : Number(values.minutes);
for (const bench of chosen) {
  console.log(`## ${bench.name}`);
  const load = loadBefore();
  const body = await bench.run(peers, values.smoke, minutes);
  console.log(body);
  const command = `node_modules/.bin/node bench/run.ts --only ${bench.name}${minutes === null ? '' : ` --minutes ${minutes}`}`;
  if (!values.smoke) writeSection({ name: bench.name, command, load, body });
}
