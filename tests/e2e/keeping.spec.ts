import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ExportFolder, logRows } from './exportFolder.ts';
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

test('long logs are read by several threads, half a line waits, and they grow like any other', async () => {
  const folder = await ExportFolder.create();
  const logs = ['CH01', 'CH02', 'CH03'];
  const rows = 400_000;
  for (const log of logs) await folder.writeLog(`mpp/${log}.txt`, `K-${log}`, rows, 1e-6);
  const launched = await launchApp({ args: [`--folder=${folder.path}`] });
  const { page } = launched;
  await expect(page.getByTestId('source-watching')).toBeVisible({ timeout: 30_000 });
  await page.getByTestId('open-settings').click();
  await page.getByTestId('settings-diagnostics').click();
  await expect(page.getByTestId('diagnostics-folders')).toContainText(
    /Read by other threads\s*[12] long file/,
  );
  const memory = page.getByTestId('diagnostics-memory');
  await expect(memory).toContainText('1,200,000 rows');

  const [row] = logRows(rows, rows + 1, 1e-6).split('\n');
  for (const log of logs) await folder.append(`mpp/${log}.txt`, (row as string).slice(0, 4));
  for (const log of logs) await folder.append(`mpp/${log}.txt`, `${row?.slice(4)}\n`);
  await expect(memory).toContainText('1,200,003 rows', { timeout: 10_000 });
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});
