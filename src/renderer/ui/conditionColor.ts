/**
 * Colours that stay apart for colour-blind readers and in greyscale (Okabe & Ito 2008, order chosen
 * for contrast on white and on dark grey). One per condition, in the natural order of their names.
 */
const palette = ['#D55E00', '#0072B2', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#8C6BB1'];

/** After so many conditions the colours repeat. */
export const colorCount = palette.length;

/** Devices of which neither file nor person told the condition. */
export const noConditionColor = '#7A7F87';

/** The colour that a person settled, or the one of the condition's place among all. */
export function conditionColor(
  condition: string | null,
  conditions: readonly string[],
  settled: Readonly<Record<string, { readonly color?: string }>> = {},
): string {
  if (condition === null) return noConditionColor;
  const own = Object.hasOwn(settled, condition) ? settled[condition]?.color : undefined;
  if (own !== undefined) return own;
  const index = conditions.indexOf(condition);
  return palette[(index < 0 ? 0 : index) % palette.length] as string;
}
