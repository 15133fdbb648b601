import { runNode24 } from './runNode24.js';
import { runScript } from './runScript.js';

/** npm run bench: the speeds that RESULTS.md records. */
await runScript(() => runNode24('bench/run.ts', process.argv.slice(2)));
