import { runNode24 } from './runNode24.js';
import { runScript } from './runScript.js';

/** npm run --silent report -- FOLDER: the app's answer without a window; needs no Electron. */
await runScript(() => runNode24('src/cli/report.ts', process.argv.slice(2)));
