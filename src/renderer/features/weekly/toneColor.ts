import type { LineTone } from '../../../core/weekly/WeeklyLine.ts';

const colors: Readonly<Record<LineTone, string>> = {
  plain: 'inherit',
  new: 'light-dark(var(--mantine-color-blue-8), var(--mantine-color-blue-3))',
  crossed: 'light-dark(var(--mantine-color-orange-9), var(--mantine-color-orange-4))',
  died: 'light-dark(var(--mantine-color-red-8), var(--mantine-color-red-4))',
  silent: 'light-dark(var(--mantine-color-gray-7), var(--mantine-color-dark-1))',
  unknown: 'light-dark(var(--mantine-color-gray-7), var(--mantine-color-dark-1))',
  note: 'inherit',
};

/** The colour of a line's head, readable on both grounds. */
export function toneColor(tone: LineTone): string {
  return colors[tone];
}
