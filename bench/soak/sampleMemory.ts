import type { CDPSession } from '@playwright/test';
import type { LaunchedApp } from '../../tests/e2e/launchApp.ts';

/** Bytes; heaps after everything that can be collected was. */
export interface MemorySample {
  readonly seconds: number;
  readonly rendererHeap: number;
  readonly mainHeap: number;
  readonly workerHeap: number;
  /** Columns and runs: they grow with the rows. */
  readonly columns: number;
  /** Of all processes. */
  readonly resident: number;
}

export async function sampleMemory(
  { app, page }: LaunchedApp,
  session: CDPSession,
  seconds: number,
): Promise<MemorySample> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const mainHeap = await app.evaluate(() => process.memoryUsage().heapUsed);
  const { reading, processes } = await page.evaluate(() =>
    window.api.request('diagnostics:read', undefined),
  );
  return {
    seconds,
    rendererHeap: usedSize,
    mainHeap,
    workerHeap: reading.heapBytes,
    columns: reading.columnBytes + reading.runBytes,
    resident: processes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
