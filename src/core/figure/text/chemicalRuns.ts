import type { TextRun } from './textRun.ts';

/** Element symbols, and the short names of the organic cations of this field. */
const symbols = new Set(
  `H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr
  Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu
  Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Th U FA MA EA BA GA PEA OA OLA DMA`.split(/\s+/),
);
/** A single symbol with a number is a formula only here: S1 and K12 are names of samples. */
const aloneWithNumber = /^(?:[NOHFI]2|Cl2|Br2|C60|C70)$/;
const part =
  /(FA|MA|EA|BA|GA|PEA|OLA|OA|DMA|[A-Z][a-z]?)|(\d+(?:\.\d+)?(?:[-−]?[xy])?|[xy](?![a-z]))|([()[\]])/y;

/**
 * The runs of one word that is a chemical formula (`FA0.47Cs0.53PbI3`, `SnO2`, `C60`): its numbers go
 * below the line. Null for every other word.
 */
export function chemicalRuns(word: string): readonly TextRun[] | null {
  const pieces = piecesOf(word);
  if (pieces === null || !pieces.some(({ script }) => script === 'sub')) return null;
  const elements = pieces.filter(({ text }) => symbols.has(text)).length;
  return elements >= 2 || aloneWithNumber.test(word) ? joined(pieces) : null;
}

function piecesOf(word: string): TextRun[] | null {
  const pieces: TextRun[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < word.length) {
    const isFirst = part.lastIndex === 0;
    const found = part.exec(word);
    if (found === null) return null;
    const [text, symbol, amount] = found;
    if (symbol !== undefined && !symbols.has(symbol)) return null;
    if (amount !== undefined && isFirst) return null;
    pieces.push({ text, script: amount === undefined ? 'normal' : 'sub', quantity: false });
  }
  return pieces;
}

function joined(pieces: readonly TextRun[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.script === piece.script)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}
