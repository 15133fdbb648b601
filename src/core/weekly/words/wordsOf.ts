import { chineseWords } from './chineseWords.ts';
import { englishWords } from './englishWords.ts';
import type { Language } from './Language.ts';
import type { WeeklyWords } from './WeeklyWords.ts';

const words: Readonly<Record<Language, WeeklyWords>> = { en: englishWords, zh: chineseWords };

/** The words of a language. */
export function wordsOf(language: Language): WeeklyWords {
  return words[language];
}
