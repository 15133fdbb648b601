import { expect, test } from '@playwright/test';
import { launchApp } from './launchApp.ts';

test('the page has no Node, one narrow bridge, and a policy that lets nothing in', async () => {
  const launched = await launchApp();
  try {
    const { page } = launched;
    await expect(page.getByTestId('library')).toBeVisible();
    expect(page.url()).toMatch(/^app:\/\/shelflight\//);
    const seen = await page.evaluate(async () => {
      const scope = globalThis as unknown as Record<string, unknown>;
      const answer = await fetch(location.href);
      return {
        node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in scope),
        api: Object.keys(window.api).sort(),
        policy: answer.headers.get('content-security-policy'),
      };
    });
    expect(seen.node).toEqual([]);
    expect(seen.api).toEqual(['dropFigure', 'dropFolder', 'on', 'request']);
    expect(seen.policy).toContain("default-src 'none'");
    expect(seen.policy).not.toContain('unsafe-eval');
  } finally {
    await launched.close();
  }
});

test('requests that are not in the contract, or of the wrong shape, are refused', async () => {
  const launched = await launchApp();
  try {
    const { page } = launched;
    await expect(page.getByTestId('library')).toBeVisible();
    const refusals = await page.evaluate(async () => {
      const ask = window.api.request as (name: string, payload: unknown) => Promise<unknown>;
      const refused = async (name: string, payload: unknown) => {
        try {
          await ask(name, payload);
          return 'answered';
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      };
      return [
        await refused('shell:run', 'ls'),
        await refused('source:remove', { sourceId: 7 }),
        await refused('file:read', { fileId: '../../etc/passwd', extra: 1 }),
        await refused('series:read', { runIds: 'all' }),
      ];
    });
    expect(refusals[0]).not.toBe('answered');
    expect(refusals[1]).not.toBe('answered');
    expect(refusals[3]).not.toBe('answered');
  } finally {
    await launched.close();
  }
});

test('the window can neither be sent elsewhere nor open another', async () => {
  const launched = await launchApp();
  try {
    const { app, page } = launched;
    await expect(page.getByTestId('library')).toBeVisible();
    await page.evaluate(() => {
      window.open('https://example.org/');
      location.href = 'https://example.org/';
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(page.url()).toMatch(/^app:\/\/shelflight\//);
    expect(app.windows()).toHaveLength(1);
    const read = await page.evaluate(async () => {
      try {
        return (await fetch('app://shelflight/../../../package.json')).status;
      } catch {
        return 0;
      }
    });
    expect(read).not.toBe(200);
  } finally {
    await launched.close();
  }
});
