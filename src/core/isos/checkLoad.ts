import type { AxisCheck, RunConditions } from './conformity.ts';
import { loadOf } from './loadOf.ts';
import { loadWords } from './loadWords.ts';
import type { IsosProtocol } from './protocol.ts';

/** The electrical load of a run beside those that a protocol allows. */
export function checkLoad({ loads }: IsosProtocol, { kind, known }: RunConditions): AxisCheck {
  const { load, words, evidence } = loadOf(kind, known.load);
  const from =
    evidence === 'told'
      ? 'as told'
      : kind === 'shelf'
        ? 'because it is a shelf run'
        : 'because it is a log under load';
  return {
    axis: 'load',
    demand: loads.map((allowed) => loadWords[allowed]).join(', or '),
    state: load !== null && loads.includes(load) ? 'ok' : 'outside',
    sentence: `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${from}.`,
    evidence,
    shareInside: null,
    hoursOutside: null,
  };
}
