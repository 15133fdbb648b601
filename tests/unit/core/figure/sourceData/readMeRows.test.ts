import { expect, test } from 'vitest';
import { readMeRows } from '../../../../../src/core/figure/sourceData/readMeRows.ts';
import { recipeOf } from '../../../../figures/recipeOf.ts';
import { noWords } from '../../../main/export/exampleSpec.ts';

const recipe = recipeOf(noWords);
const withOptions = (change: object) => {
  const request = recipe.request as NonNullable<typeof recipe.request>;
  return { ...recipe, request: { ...request, options: { ...request.options, ...change } } };
};

test('the README names reference, exclusions and raw files', () => {
  const rows = readMeRows(withOptions({ exclusions: { 'a#mpp': [{ fromHours: 1, toHours: 2 }] } }));
  expect(rows).toContainEqual(['Written by', 'Shelflight 0.0.0']);
  expect(rows).toContainEqual(['a#mpp', 1, 2]);
  expect(rows).toContainEqual(['jv/a.txt', 12, 'ab'.repeat(32)]);
  const reference = rows.find(([name]) => name === 'Reference');
  expect(reference?.[1]).toMatch(/first point on the shelf/);
});

test('what a person settled for single runs and devices is named, where somebody did', () => {
  const untouched = { timeZeroHours: null, referenceMode: null };
  const none = { ...untouched, referenceValue: null, burnInEndHours: null };
  const rows = readMeRows(
    withOptions({
      choices: { 'a#mpp': { ...none, timeZeroHours: 2, referenceMode: 'jv' }, 'b#mpp': none },
      overrides: [{ deviceId: 'a', areaCm2: 0.04 }],
    }),
  );
  expect(rows).toContainEqual(['a#mpp', 2, 'J-V value before the load', '', '']);
  expect(rows).toContainEqual(['a', 0.04]);
  expect(rows.some(([name]) => name === 'b#mpp')).toBe(false);
  expect(readMeRows(recipe).flat().join(' ')).not.toContain('Settled by hand');
});
