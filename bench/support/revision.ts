import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The commit that was measured, with `-dirty` when files differ from it. */
export function revision(): string {
  const { stdout } = spawnSync('git', ['describe', '--always', '--dirty'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  return stdout?.trim() || 'unknown commit';
}
