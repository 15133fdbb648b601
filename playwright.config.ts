import { defineConfig } from '@playwright/test';

// Windows wait more than they work: two at a time, each on a display of its own (launchApp).
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only when tried again is named at the end of the run.
  retries: process.env.CI ? 1 : 0,
  reporter: 'line',
});
