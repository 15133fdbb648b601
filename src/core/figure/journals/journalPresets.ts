import type { JournalPreset } from './JournalPreset.ts';
import { journalFamilies } from './journalFamilies.ts';
import { singlePresets } from './singlePresets.ts';

/**
 * What journals ask of a figure, by the date of `checkedOn`. Publishers change their pages without
 * notice, so this is help and no promise.
 */
export const journalPresets: readonly JournalPreset[] = [
  ...journalFamilies.flatMap(({ single, double, rest }) =>
    [single, double].flatMap((size): JournalPreset[] => {
      if (size === null) return [];
      const [id, name, widthMm, maxWidthMm] = size;
      return [{ ...rest, id, name, widthMm, maxWidthMm }];
    }),
  ),
  ...singlePresets,
];
