import { expect, type Page } from '@playwright/test';

/** Resolves when all of the sample study has been read: both conditions with all their devices. */
export async function sampleRead(page: Page): Promise<void> {
  // A busy machine with two cores takes its time.
  await expect(page.getByTestId('library')).toContainText(/MeBz20.*MeBz\/KOH20/, {
    timeout: 40_000,
  });
}
