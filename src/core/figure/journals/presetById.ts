import type { JournalPreset, PresetId } from './JournalPreset.ts';
import { journalPresets } from './journalPresets.ts';

/** The preset of an id. */
export function presetById(id: PresetId): JournalPreset {
  const found = journalPresets.find((preset) => preset.id === id);
  if (found === undefined) throw new Error(`There is no preset ${id}.`);
  return found;
}
