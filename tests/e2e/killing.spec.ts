import { expect, test } from '@playwright/test';
import { playKillRounds } from '../soak/playKillRounds.ts';

test('killed at any moment, nothing that was told as saved is lost or doubled', async () => {
  test.skip(process.platform !== 'linux', 'the process tree is read from /proc');
  test.setTimeout(180_000);
  const told: string[] = [];
  const { edits, problems } = await playKillRounds({
    rounds: 5,
    seed: 20_250_301,
    tell: (line) => told.push(line),
  });
  expect(problems, told.join('\n')).toEqual([]);
  expect(edits).toBeGreaterThan(3);
});
