import { runNode24 } from './runNode24.js';
import { runScript } from './runScript.js';

/** npm run --silent figure -- FOLDER: a figure without a window; needs no Electron. */
await runScript(() => runNode24('src/cli/figure.ts', process.argv.slice(2)));
