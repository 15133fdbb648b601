import { addCounts, countLine, countStep } from './counts.js';
import { installPackages } from './installPackages.js';
import { runScript } from './runScript.js';
import { SetUpError } from './SetUpError.js';
import { say } from './say.js';
import { testSteps } from './testSteps.js';

/** npm test: every check, the counts on the last line. `npm test -- STEP [ARGS]` runs one of them. */
await runScript(async () => {
  const [name, ...args] = process.argv.slice(2);
  const steps = testSteps.filter((step) => name === undefined || step.name === name);
  if (steps.length === 0) {
    const names = testSteps.map((step) => step.name).join(', ');
    throw new SetUpError(`there is no test step "${name}"; the steps are ${names}.`);
  }

  await installPackages();
  /** @type {import('./testSteps.js').Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    console.log(`> ${step.does}`);
    outcomes.push(
      await step.run(args).catch((error) => {
        // One step that can't run must not keep the others from telling what they know.
        if (!(error instanceof SetUpError)) throw error;
        say(error.message);
        return { counts: countStep(false), failed: [] };
      }),
    );
  }
  // Told again at the end, where they are found whatever was printed before.
  for (const line of outcomes.flatMap((outcome) => outcome.failed)) console.log(`failed: ${line}`);
  const sum = addCounts(outcomes.map((outcome) => outcome.counts));
  console.log(countLine(sum));
  return sum.failed > 0 ? 1 : 0;
});
