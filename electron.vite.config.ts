import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Build targets fit both runtimes that the app is run with: the official Electron and the older
// one that set-up falls back to where GitHub cannot be reached (docs/decisions/0002).
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      // Of this package a part is used: the whole of it takes a tenth of the start to load.
      externalizeDeps: { exclude: ['zod'] },
      rollupOptions: { input: { index: 'src/main/index.ts' } },
    },
  },
  preload: {
    build: {
      target: 'node20',
      // A sandboxed preload must be one CommonJS file.
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      target: 'chrome130',
      minify: true,
    },
    plugins: [react()],
  },
});
