import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ExportFolder } from './exportFolder.ts';
import { launchApp } from './launchApp.ts';

test('what was read is kept for the next start, and can be looked at and deleted', async () => {
  const folder = await ExportFolder.create();
  await folder.writeLog('mpp/CH01.txt', 'K-01', 400);
  const launched = await launchApp({ args: [`--folder=${folder.path}`] });
  const openDiagnostics = async () => {
    await launched.page.getByTestId('open-settings').click();
    await launched.page.getByTestId('settings-diagnostics').click();
  };
  await expect(launched.page.getByTestId('source-watching')).toBeVisible();
  await openDiagnostics();
  const memory = launched.page.getByTestId('diagnostics-memory');
  await expect(memory).toContainText('400 rows');
  await expect(memory).toContainText('reading worker');
  await expect(launched.page.getByTestId('diagnostics-folders')).toContainText('1 file in');
  // The log and the answers with which the window begins.
  await expect(launched.page.getByTestId('diagnostics-cache')).toContainText('2 files', {
    timeout: 20_000,
  });

  await launched.restart();
  await expect(launched.page.getByText('K-01').first()).toBeVisible();
  await expect(launched.page.getByTestId('source-watching')).toBeVisible();
  await openDiagnostics();
  await expect(launched.page.getByTestId('diagnostics-memory')).toContainText('400 rows');
  await launched.page.getByTestId('clear-cache').click();
  await expect(launched.page.getByTestId('diagnostics-cache')).toContainText('0 files');
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});
