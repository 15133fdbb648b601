import { chemicalRuns } from './chemicalRuns.ts';
import type { TextRun } from './textRun.ts';

/** `_{sub}`, `^{super}` and `@{symbol of a quantity}` as a person may write them. */
const markup = /([_^@])\{([^{}]*)\}/g;
/** Units with an exponent: `cm-2`, `cm2`, `h-1`. A bare `m2` is as well a name, `cm2` is not. */
const unitExponent =
  /(?<![\p{L}\p{N}])(cm|mm|nm|µm|km)([-−]?[1-4])(?![\p{L}\p{N}.])|(?<![\p{L}\p{N}])(s|h|d|K|V|W|g|m|min|eV)([-−][1-4])(?![\p{L}\p{N}.])/gu;
/** T80 and Ts80: the time after which 80 % is left. */
const lifetime = /(?<![\p{L}\p{N}])T(s?\d{2})(?![\p{L}\p{N}])/gu;
const figuresOfMerit = /(?<![\p{L}\p{N}])([VJI])(oc|sc|mpp|MPP)(?![\p{L}\p{N}])/gu;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋';
const plainOf = '0123456789+−';

/**
 * A label as runs above, on and below the line. Formulas (`FA0.47Cs0.53PbI3`), units (`mW cm-2`),
 * lifetimes (`T80`) and figures of merit (`Voc`) are recognised; what a person marks up stays theirs.
 */
export function parseLabel(label: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  const marked = label
    .replace(unitExponent, (_, long, power, short, negative) => {
      return `${long ?? short}^{${String(power ?? negative).replace('-', '−')}}`;
    })
    .replace(lifetime, '@{T}_{$1}')
    .replace(figuresOfMerit, '@{$1}_{$2}');
  for (const found of marked.matchAll(markup)) {
    runs.push(...plainRuns(marked.slice(done, found.index)));
    const [whole, sign, text = ''] = found;
    const script = sign === '_' ? 'sub' : sign === '^' ? 'super' : 'normal';
    if (text !== '') runs.push({ text, script, quantity: sign === '@' });
    done = found.index + whole.length;
  }
  runs.push(...plainRuns(marked.slice(done)));
  return mergedRuns(runs);
}

function plainRuns(text: string): TextRun[] {
  return text
    .split(/([\s/|,;:+]+|[-–](?![xy]))/)
    .flatMap((word) => chemicalRuns(word) ?? unicodeRuns(word));
}

/** Raised and lowered digits of Unicode, drawn like every other exponent and index. */
function unicodeRuns(text: string): TextRun[] {
  return [...text].map((character) => {
    const up = raised.indexOf(character);
    const down = lowered.indexOf(character);
    if (up >= 0) return { text: plainOf[up] as string, script: 'super', quantity: false };
    if (down >= 0) return { text: plainOf[down] as string, script: 'sub', quantity: false };
    return { text: character, script: 'normal', quantity: false };
  });
}

function mergedRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && last.script === run.script && last.quantity === run.quantity) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else {
      merged.push(run);
    }
  }
  return merged;
}
