import { firstLine } from './firstLine.ts';
import { tableFormat } from './tableFormat.ts';

/**
 * Home-built "Stability Setup" (8 to 32 channels): settings padded with `None` to the width of the
 * table, then V and mA per pixel. The PCE columns are smoothed (0.8 of the last value and 0.2 of the
 * new one), so V * I is what counts.
 */
export const stabilitySetupReader = tableFormat({
  id: 'stability-setup',
  title: 'Stability Setup (multi-channel)',
  matches: (head) =>
    /^Voltage Range/.test(firstLine(head)) &&
    /,None,None/.test(firstLine(head)) &&
    head.lines.slice(0, 12).some((line) => /Pixel \d+(_\d+)? V,/.test(line)),
  plan: { unitsByMeaning: { time: 's', voltage: 'V', pce: '%' } },
  hints: (head) => {
    const hasPce = head.lines.slice(0, 12).some((line) => /Pixel \d+(_\d+)? PCE/.test(line));
    if (!hasPce) return {};
    return {
      distrusted: ['pce'],
      assumptions: ['The printed PCE is smoothed; V times I is used.'],
    };
  },
});
