import type { RunLoad } from './conformity.ts';
import { loadWords } from './loadWords.ts';
import type { IsosLoad } from './protocol.ts';

/**
 * The load of a run: as told, else by its kind. A log under load is held at its maximum power point, a
 * shelf run lies at open circuit (our own reading). A told load that is none of these has no code.
 */
export function loadOf(kind: 'shelf' | 'mpp' | 'spo', told: string | null): RunLoad {
  const text = told?.trim() ?? '';
  if (text === '') {
    const load: IsosLoad = kind === 'shelf' ? 'OC' : 'MPP';
    return { load, words: loadWords[load], evidence: 'kind' };
  }
  const codes = Object.keys(loadWords) as IsosLoad[];
  const load =
    codes.find((code) => code.toLowerCase() === text.toLowerCase()) ??
    codes.find((code) => loadWords[code].toLowerCase() === text.toLowerCase()) ??
    spokenLoad(text);
  return { load, words: load === null ? text : loadWords[load], evidence: 'told' };
}

function spokenLoad(text: string): IsosLoad | null {
  if (/^(mppt?|maximum power point( tracking)?)$/i.test(text)) return 'MPP';
  if (/^open[- ]circuit$/i.test(text)) return 'OC';
  if (/^short[- ]circuit$/i.test(text)) return 'SC';
  return /^(constant|fixed) (voltage|potential)$/i.test(text) ? 'Vfix' : null;
}
