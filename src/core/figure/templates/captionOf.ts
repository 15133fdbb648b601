import type { TimeData } from './figureData.ts';

/**
 * What a paper writes below a figure against time: quantity, conditions with n, meaning of the spread
 * and of the dashed line. `[...]` stays for the person to fill in.
 */
export function captionOf(data: TimeData, test: string, spread: string): string {
  const groups = data.groups.map(({ label, mean, devices }) =>
    mean === null ? label : `${label} (n = ${devices.length})`,
  );
  const means = data.groups.some(({ mean }) => mean !== null);
  const singles = data.groups.some(({ mean }) => mean === null);
  const sentences = [
    `${data.quantity}${data.unit === null ? '' : ` (${data.unit})`} of ${listed(groups)} ${test} [stack, encapsulation, atmosphere].`,
    ...(data.reference === null ? [] : [`Values are relative to ${data.reference}.`]),
    ...(means
      ? [`Symbols and lines are means, ${spread} one standard deviation over devices.`]
      : []),
    ...(singles
      ? [means ? 'Curves without n are of one device.' : 'Each curve is one device.']
      : []),
    ...(data.isNormalized ? ['Dashed line, 80 % of the reference.'] : []),
  ];
  return sentences.join(' ');
}

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
