import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds the page into a folder; returns the path of its HTML file. `uplot`: where its module is. */
export async function buildPage(folder: string, uplot: string | null): Promise<string> {
  const page = fileURLToPath(new URL('page', import.meta.url));
  const nothing = join(folder, 'nothing.js');
  writeFileSync(nothing, 'export default null;\n');
  await build({
    configFile: false,
    root: page,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'uplot-or-nothing': uplot ?? nothing } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      // A page from the disk may not load modules.
      lib: {
        entry: join(page, 'main.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'page.js',
      },
    },
  });
  const html = join(folder, 'page.html');
  writeFileSync(
    html,
    '<!doctype html><meta charset="utf-8"><body style="margin:0"><div id="host"></div><script src="page.js"></script>',
  );
  return html;
}
