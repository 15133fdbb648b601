import { defineConfig } from '@playwright/test';

// Windows wait more than they work: two at a time, each on a display of its own (launchApp).
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
});
