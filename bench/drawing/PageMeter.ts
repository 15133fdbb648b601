import type { CDPSession, Page } from '@playwright/test';

/** What a page costs, as its browser counts it. */
export class PageMeter {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<PageMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new PageMeter(session);
  }

  /** Milliseconds for which the page's thread was busy while `work` ran. */
  async busy(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#taskSeconds();
    await work();
    return (await this.#taskSeconds()) * 1000 - before * 1000;
  }

  /** Bytes of the page's heap after everything that can be collected was. */
  async heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return usedSize;
  }

  async #taskSeconds(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  }
}
