import { join } from 'node:path';
import { root } from './root.js';

/** The Node that the project brings along: it strips types, so .ts files run without a build. */
export const node24 = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
