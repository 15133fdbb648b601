import type { Language } from '../../core/weekly/words/Language.ts';

const faces: Readonly<Record<Language, string>> = { en: 'Arial', zh: 'Microsoft YaHei' };

/** A typeface that office programs have for the language. */
export function deckFace(language: Language): string {
  return faces[language];
}
