import { parseArgs } from 'node:util';
import { openDisplay } from '../../scripts/display.js';
import { electronEnvironment, findElectron } from '../../scripts/findElectron.js';
import { playKillRounds } from './playKillRounds.ts';

/** `node tests/soak/killRounds.ts [--rounds 200] [--seed 1]`, after `npm run build`; Linux. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const electron = await findElectron();
const display = await openDisplay(electron.executable);
Object.assign(process.env, electronEnvironment(electron), display.env);
try {
  const { rounds, edits, problems } = await playKillRounds({
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    tell: console.log,
  });
  for (const problem of problems) console.error(problem);
  console.log(
    `${rounds} rounds (seed ${values.seed}): ${edits} edits acknowledged, ${problems.length} lost, doubled or changed.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  display.close();
}
