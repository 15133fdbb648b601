import { meaningOfTerm } from './columnVocabulary.ts';
import { findTerm, isValue } from './findTerm.ts';
import { nameTokens } from './nameTokens.ts';
import { parseUnit, type Unit } from './parseUnit.ts';

/** Takes the unit off a column's header: from brackets, after a slash, a comma, a blank, an underscore. */
export function takeUnit(text: string): { name: string; unit: Unit | null } {
  const whole = parseUnit(text);
  // `V` or `hours` alone is both name and unit; `mA` alone is a unit and tells the quantity.
  if (whole !== null)
    return { name: meaningOfTerm.has(text.toLowerCase()) ? text : '', unit: whole };
  const bracket = /^(.*?)\s*[[(]([^\])]*(?:\([^)]*\))?[^\])]*)[\])]\s*([^[(]*)$/.exec(text);
  if (bracket) {
    const unit = parseUnit(bracket[2] as string);
    if (unit !== null) return { name: `${bracket[1]} ${bracket[3]}`.trim(), unit };
    const inner = /^(.*)[[(]([^\])]+)[\])]\s*$/.exec(text);
    const innerUnit = inner === null ? null : parseUnit(inner[2] as string);
    if (inner !== null && innerUnit !== null) {
      return { name: (inner[1] as string).trim(), unit: innerUnit };
    }
  }
  for (const separator of [',', '/', ' in ', ' ', '_']) {
    let at = text.indexOf(separator, 1);
    for (; at > 0; at = text.indexOf(separator, at + 1)) {
      const rest = text.slice(at + separator.length);
      const unit = rest.trim() === '' ? null : parseUnit(rest);
      // `Jsc mA/cm2`: the slash belongs to the unit.
      if (unit === null || (separator === '/' && unit.dimension === 'area')) continue;
      const name = text.slice(0, at).trim();
      // In `Pixel 0 V` or `MPPT_V` the last word is the quantity; its unit follows from it.
      const term = meaningOfTerm.has(rest.trim().toLowerCase());
      if (term && (separator === ' ' || separator === '_')) {
        const named = findTerm(nameTokens(name), null);
        if (named === null || !isValue(named.meaning)) return { name: text, unit: null };
      }
      return { name, unit };
    }
  }
  return { name: text, unit: null };
}
