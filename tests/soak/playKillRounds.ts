import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ExportFolder } from '../e2e/exportFolder.ts';
import { type LaunchedApp, launchApp } from '../e2e/launchApp.ts';
import { ExpectedNotes } from './ExpectedNotes.ts';
import { editNotes, type Random } from './editNotes.ts';
import { killProcessTree } from './killProcessTree.ts';
import { notesInBackup, notesInDatabase } from './readNotes.ts';

export interface KillRounds {
  readonly rounds: number;
  readonly seed: number;
  readonly tell: (line: string) => void;
}

export interface KillResult {
  readonly rounds: number;
  /** Edits that the window said are saved. */
  readonly edits: number;
  /** One sentence for everything that was lost, doubled or changed. */
  readonly problems: readonly string[];
}

const mostEdits = 7;
const longestRoundMs = 15_000;
/** After the last of them the next is under way when the kill comes. */
const longestEditMs = 1_000;
/** Some rounds are killed before the window is ready. */
const earlyShare = 0.1;

/**
 * Starts the built app again and again on one profile, lets a person write in it, and kills the whole
 * process tree at a random moment. After each round the backup and, at the next start, IndexedDB must
 * have every edit that was acknowledged, once.
 */
export async function playKillRounds({ rounds, seed, tell }: KillRounds): Promise<KillResult> {
  const random = seeded(seed);
  const folder = await ExportFolder.create();
  await folder.writeLog('A1.txt', 'A1', 130);
  const userData = await mkdtemp(join(tmpdir(), 'shelflight-soak-'));
  const expected = new ExpectedNotes();
  const problems: string[] = [];
  let keys = 0;
  try {
    for (let round = 1; round <= rounds + 1; round++) {
      const launched = await launchApp({ userData, args: [`--folder=${folder.path}`] });
      const isLast = round === rounds + 1;
      if (!isLast && random() < earlyShare) {
        await wait(random() * 1_500);
        await kill(launched);
        continue;
      }
      const page = await readyPage(launched);
      const before = problems.length;
      problems.push(...expected.check(await notesInDatabase(page), 'database'));
      if (isLast) {
        await launched.close();
        break;
      }
      const editing = editNotes(page, expected, random, () => `k${++keys}`).catch(() => undefined);
      const enough = expected.afterEdits(Math.floor(random() * mostEdits));
      await Promise.race([enough, wait(longestRoundMs)]);
      await wait(random() * longestEditMs);
      await kill(launched);
      await editing;
      problems.push(...expected.check(await notesInBackup(userData), 'backup'));
      tell(`round ${round}: ${expected.edits} edits saved so far, ${expected.living.length} notes`);
      for (const problem of problems.slice(before)) tell(`round ${round}: ${problem}`);
    }
  } finally {
    for (const path of [folder.path, userData]) await rm(path, { recursive: true, force: true });
  }
  return { rounds, edits: expected.edits, problems };
}

async function readyPage({ page }: LaunchedApp): Promise<Page> {
  await page.locator('[data-device-id="a1"]').click();
  await page.getByTestId('run-mpp').waitFor();
  await page.getByTestId('annotation-list').waitFor();
  return page;
}

async function kill({ app }: LaunchedApp): Promise<void> {
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const { pid } = child;
  if (pid === undefined) throw new Error('The app has no process.');
  killProcessTree(pid);
  if (child.exitCode === null && child.signalCode === null) await gone;
}

/** mulberry32. */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
