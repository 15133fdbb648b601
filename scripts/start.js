import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { buildWhenStale } from './buildApp.js';
import { openDisplay } from './display.js';
import { electronEnvironment, findElectron } from './findElectron.js';
import { installPackages } from './installPackages.js';
import { root } from './root.js';
import { runInFront } from './runInFront.js';
import { runScript } from './runScript.js';
import { sandboxArguments } from './sandboxArguments.js';
import { say } from './say.js';
import { startArguments } from './startArguments.js';

// What Chromium says on a machine without a desktop session; nothing follows from it.
const HARMLESS =
  /Failed to connect to the bus|Exiting GPU process|(viz_main_impl|object_proxy|shared_image_interface_proxy|one_copy_raster_buffer_provider|command_buffer_proxy_impl)\.cc/;

/** npm start: everything that is needed, then the window. */
await runScript(async () => {
  await installPackages();
  const electron = await findElectron();
  await buildWhenStale();
  const display = await openDisplay(electron.executable);
  const picture = join(root, 'out/window.png');
  const args = startArguments({
    args: process.argv.slice(2),
    inMemory: display.inMemory,
    sandbox: await sandboxArguments(electron),
    isCi: process.env.CI === 'true',
    picture,
  });
  const env = { ...process.env, ...electronEnvironment(electron), ...display.env };
  if (!display.inMemory) {
    return runInFront(electron.executable, [root, ...args], { cwd: root, env });
  }

  rmSync(picture, { force: true });
  const leaves = args.includes('--exit-after-picture');
  say(
    `no display here: the window opens on one in memory and a picture of it goes to ${relative(root, picture)}${leaves ? '' : '; Ctrl+C ends'}.`,
  );
  try {
    return await runInFront(
      electron.executable,
      [root, ...args],
      { cwd: root, env, stdio: ['inherit', 'pipe', 'pipe'] },
      (child) => {
        passOn(child.stdout, process.stdout, (line) => {
          const [, path] = /^picture written: (.+)$/.exec(line) ?? [];
          if (path) say(`a picture of the window is in ${relative(process.cwd(), path)}`);
        });
        passOn(child.stderr, process.stderr);
      },
    );
  } finally {
    display.close();
  }
});

/**
 * @param {import('node:stream').Readable | null} from
 * @param {NodeJS.WritableStream} to
 * @param {(line: string) => void} [see]
 */
function passOn(from, to, see = () => {}) {
  if (!from) return;
  createInterface({ input: from }).on('line', (line) => {
    if (HARMLESS.test(line)) return;
    to.write(`${line}\n`);
    see(line);
  });
}
