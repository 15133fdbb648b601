import { meaningOfTerm } from './columnVocabulary.ts';

/** A word, a number or a run of Chinese in a column's name. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a name into its words; camel case counts as two. */
export function nameTokens(name: string): Token[] {
  const tokens: Token[] = [];
  for (const match of name.matchAll(/[\u3040-\u30ff\u3400-\u9fff]+|[\p{L}%]+|\d+/gu)) {
    const word = match[0];
    let from = 0;
    for (let i = 1; i <= word.length; i++) {
      const camel =
        i < word.length &&
        /\p{Ll}/u.test(word[i - 1] as string) &&
        /\p{Lu}/u.test(word[i] as string);
      if (camel || i === word.length) {
        tokens.push({
          text: word.slice(from, i),
          start: match.index + from,
          end: match.index + i,
        });
        from = i;
      }
    }
  }
  return tokens.flatMap(splitChinese);
}

/** Chinese has no blanks: `通道电压` is cut before the longest known word at its end. */
function splitChinese(token: Token): Token[] {
  if (!/^[\u3040-\u30ff\u3400-\u9fff]/.test(token.text) || meaningOfTerm.has(token.text))
    return [token];
  for (let cut = 1; cut < token.text.length; cut++) {
    if (!meaningOfTerm.has(token.text.slice(cut))) continue;
    const middle = token.start + cut;
    return [
      { text: token.text.slice(0, cut), start: token.start, end: middle },
      { text: token.text.slice(cut), start: middle, end: token.end },
    ];
  }
  return [token];
}
