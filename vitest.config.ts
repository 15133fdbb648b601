import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,figures}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    // Its own default leaves one of two cores idle.
    maxWorkers: '100%',
  },
});
