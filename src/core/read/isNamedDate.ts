import { monthOfWord } from './monthOfWord.ts';

/** Longest text that is looked at, and most words in it. */
const longest = 60;
const mostWords = 10;

const hasMonth = /\p{L}{3}/u;
const day = /^\d{1,2}(?:st|nd|rd|th|er|º|ª)?$/i;
const year = /^(?:19|20)\d\d$/;
const time = /^T?\d{1,2}[:h]\d{2}(?:[:m]\d{2}(?:[.,]\d{1,9})?)?s?(?:[ap]m)?Z?$/i;
const zone =
  /^(?:UTC|GMT|CET|CEST|MEZ|MESZ|[A-Z]{1,3}T)(?:[+-]\d{1,2}(?::?\d{2})?)?$|^[+-]\d{2}:?\d{2}$/;
const smallWord = /^(?:de|del|of|at|um|à|a|las|the|uhr|[ap]m|[apm])$/i;
const weekday =
  /^(?:mon(?:day|tag)?|mo|tue(?:s(?:day)?)?|di(?:enstag)?|wed(?:nesday)?|mi(?:ttwoch)?|thu(?:rs?(?:day)?)?|do(?:nnerstag)?|fri(?:day)?|fr(?:eitag)?|sat(?:urday)?|sa(?:mstag)?|sun(?:day)?|so(?:nntag)?|lun(?:di|es)?|mar(?:di|tes)|mer(?:credi)?|mi[eé](?:rcoles)?|jeu(?:di)?|jue(?:ves)?|ven(?:dredi)?|vie(?:rnes)?|sam(?:edi)?|s[aá]b(?:ado)?|dim(?:anche)?|dom(?:ingo)?)$/i;

/**
 * Whether a cell is a date whose month is a word, with or without a time, and nothing else:
 * `1. März 2025 10:20`, `01-Mar-25`, `Mar 1, 2025 3:58 PM`, `Thu Jan 9 17:10:21 2025`,
 * `1er mars 2025 à 15:20`, `1 de marzo de 2025`.
 */
export function isNamedDate(cell: string): boolean {
  if (cell.length > longest || !/\d/.test(cell) || !hasMonth.test(cell)) return false;
  const words = cell
    .normalize('NFKC')
    .replace(/(:\d{2}),(?=\d)/, '$1.')
    .replace(/(?<=[\d\p{L}])\.(?=\p{L})|(?<=\p{L})\.(?=\d)/gu, ' ')
    .split(/[\s,/-]+/);
  let months = 0;
  let numbers = 0;
  let years = 0;
  let seen = 0;
  for (const printed of words) {
    const word = printed.replace(/\.$/, '');
    if (word === '') continue;
    if (++seen > mostWords) return false;
    if (year.test(word)) years++;
    else if (day.test(word)) numbers++;
    else if (monthOfWord(word) !== null) months++;
    else if (!time.test(word) && !zone.test(word) && !smallWord.test(word) && !weekday.test(word)) {
      return false;
    }
  }
  return months === 1 && years + numbers === 2 && years <= 1;
}
