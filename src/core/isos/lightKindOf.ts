/** What a light source is to the standard: every indoor light of ISOS is a solar simulator. */
export type LightKind = 'dark' | 'sun' | 'simulator' | 'lamp';

/** Tells the kind from the words of a person; an LED or a bare lamp is no simulator. */
export function lightKindOf(source: string | null): LightKind | null {
  const text = source?.trim() ?? '';
  if (text === '') return null;
  if (/^(dark|none|no light|in the dark)\b/i.test(text)) return 'dark';
  if (/simulator/i.test(text)) return 'simulator';
  if (/^(natural )?sun(light)?\b|^outdoors?\b/i.test(text)) return 'sun';
  return 'lamp';
}
