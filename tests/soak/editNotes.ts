import type { Page } from '@playwright/test';
import type { ExpectedNotes } from './ExpectedNotes.ts';

/** Gives 0 to 1, the same for the same seed. */
export type Random = () => number;

const mostLiving = 8;

/** Writes, edits, excludes, deletes and undoes as a person would, until the window is gone. */
export async function editNotes(
  page: Page,
  expected: ExpectedNotes,
  random: Random,
  newKey: () => string,
): Promise<never> {
  for (;;) {
    const { living } = expected;
    const one = living[Math.floor(random() * living.length)];
    const choice = random();
    if (one === undefined || (choice < 0.45 && living.length < mostLiving)) {
      await add(page, expected, newKey(), random);
      if (random() < 0.3) await undoAdding(page, expected);
    } else if (choice < 0.75) await edit(page, expected, one.key, one.after ?? '');
    else await remove(page, expected, one.key, one.after ?? '');
  }
}

async function add(
  page: Page,
  expected: ExpectedNotes,
  key: string,
  random: Random,
): Promise<void> {
  await page.getByTestId('annotation-add').click();
  if (random() < 0.4) {
    await page.getByTestId('annotation-form').getByText('Exclude', { exact: true }).click();
    await page.getByTestId('annotation-from').fill('20');
    await page.getByTestId('annotation-to').fill('21');
  }
  await save(page, expected, { key, before: null, after: `${key} first` });
}

async function edit(
  page: Page,
  expected: ExpectedNotes,
  key: string,
  before: string,
): Promise<void> {
  await rowOf(page, key).getByRole('button', { name: 'Change annotation' }).click();
  const after = `${key} edit ${expected.edits}`;
  await save(page, expected, { key, before, after });
}

async function save(
  page: Page,
  expected: ExpectedNotes,
  change: { readonly key: string; readonly before: string | null; readonly after: string },
): Promise<void> {
  await page.getByTestId('annotation-text').fill(change.after);
  expected.begin({ ...change, isToldLate: true });
  await page.getByTestId('annotation-save').click();
  await page.getByTestId('annotation-form').waitFor({ state: 'detached' });
  expected.acknowledge();
}

async function remove(
  page: Page,
  expected: ExpectedNotes,
  key: string,
  before: string,
): Promise<void> {
  expected.begin({ key, before, after: null, isToldLate: false });
  await rowOf(page, key).getByRole('button', { name: 'Delete annotation' }).click();
  await rowOf(page, key).waitFor({ state: 'detached' });
  expected.acknowledge();
}

async function undoAdding(page: Page, expected: ExpectedNotes): Promise<void> {
  const last = expected.living.at(-1);
  if (last === undefined) return;
  expected.begin({ key: last.key, before: last.after, after: null, isToldLate: false });
  await page.getByTestId('undo').click();
  await rowOf(page, last.key).waitFor({ state: 'detached' });
  expected.acknowledge();
}

function rowOf(page: Page, key: string) {
  return page.getByTestId('annotation').filter({ hasText: new RegExp(`${key} `) });
}
