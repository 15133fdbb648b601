import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchApp } from '../../tests/e2e/launchApp.ts';
import type { Bench } from '../support/Bench.ts';
import { goalTable } from '../support/goals.ts';
import { launchEmpty } from '../support/launchEmpty.ts';
import { timingTable } from '../support/markdown.ts';
import { ratiosOf } from '../support/ratiosOf.ts';
import { type Contestant, type Result, runInTurns } from '../support/runInTurns.ts';
import { withElectron } from '../support/withElectron.ts';

const ROUNDS = 7;
/** Nobody closes a window with its first chart; what the browser keeps for the next start is written later. */
const lookedAtMs = 2_000;

/** Goal 10: from the call to the first chart of the sample folder, beside a window with nothing in it. */
export const opening: Bench = {
  name: 'opening',
  run: (_peers, isSmoke) =>
    withElectron(async () => {
      const userData = await mkdtemp(join(tmpdir(), 'shelflight-bench-'));
      try {
        const contestants = [
          empty,
          shelflight('Shelflight, first start', undefined),
          shelflight('Shelflight, later start', userData),
        ];
        const results = await runInTurns(contestants, isSmoke ? 1 : ROUNDS, 1);
        const [base, first, later] = results as [Result, Result, Result];
        return [
          'The built app in a window of 1366x768, drawn without a graphics card; with a fresh profile, and with one that it knows.',
          timingTable(results, [base]),
          goalTable([
            {
              what: 'first start to the first chart / empty window',
              limit: { atMost: 1.5 },
              values: ratiosOf(first, base),
            },
            {
              what: 'later start to the first chart / empty window',
              limit: { atMost: 1.5 },
              values: ratiosOf(later, base),
            },
          ]),
        ].join('\n\n');
      } finally {
        await rm(userData, { recursive: true, force: true });
      }
    }),
};

// To end an Electron is no part of its start; it is awaited before the next one starts.
let ending: Promise<void> = Promise.resolve();

const empty: Contestant = {
  name: 'empty Electron window',
  run: async () => {
    const { app, page } = await launchEmpty(null);
    await page.locator('h1').waitFor();
    ending = app.close();
    return { rows: 1 };
  },
  settle: () => ending,
};

function shelflight(name: string, userData: string | undefined): Contestant {
  return {
    name,
    run: async () => {
      const launched = await launchApp(userData === undefined ? {} : { userData });
      await launched.page.locator('path[data-group-id]').first().waitFor();
      ending = wait(lookedAtMs).then(() => launched.close());
      return { rows: 1 };
    },
    settle: () => ending,
  };
}
