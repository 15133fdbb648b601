import type { FigureRecipe } from './FigureRecipe.ts';

const digits = 7;

/** The recipe as JSON on one line; numbers that no JSON has are null. */
export function recipeText(recipe: FigureRecipe): string {
  return JSON.stringify(recipe, (_, value) =>
    typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)
      ? Number(value.toPrecision(digits))
      : value,
  );
}
