import { SetUpError } from './SetUpError.js';
import { say } from './say.js';

const OLDEST_NODE = 20;

/**
 * Runs a script's body and leaves with the status it resolves to. A SetUpError becomes one line;
 * anything else is a fault of ours and keeps its stack.
 * @param {() => Promise<number>} body
 */
export async function runScript(body) {
  try {
    if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
      throw new SetUpError(
        `Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}; get it from nodejs.org.`,
      );
    }
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetUpError) say(error.message);
    else console.error(error);
  }
}
