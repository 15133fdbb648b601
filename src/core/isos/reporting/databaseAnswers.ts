import type { DatabaseRow, DatabaseValue } from './databaseFields.ts';
import { type DatabaseQuestion, databaseQuestions } from './databaseQuestions.ts';

/** What a person answered to the database's own questions; what cannot be read as its type stays unknown. */
export function databaseAnswers(answers: Readonly<Record<string, string>>): Partial<DatabaseRow> {
  return Object.fromEntries(
    databaseQuestions.map((question) => [
      question.field,
      answerAs(question, answers[question.key]?.trim() ?? ''),
    ]),
  );
}

function answerAs({ type }: DatabaseQuestion, text: string): DatabaseValue {
  if (text === '') return null;
  if (type === 'text') return text;
  if (type === 'boolean') return text === 'yes' ? true : text === 'no' ? false : null;
  const numbers = text.split(/\s*(?:;|–|\bto\b)\s*/).map((part) => Number(part.replace(',', '.')));
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  if (type === 'number') return numbers.length === 1 ? (numbers[0] as number) : null;
  return numbers.length <= 2 ? `${numbers[0]}; ${numbers.at(-1)}` : null;
}
