import { runNode24 } from './runNode24.js';
import { runScript } from './runScript.js';

/** npm run sample: writes a folder of made-up measurements. */
await runScript(() => runNode24('scripts/makeSampleExport.ts', process.argv.slice(2)));
