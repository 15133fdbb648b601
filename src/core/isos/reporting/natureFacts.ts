import { roundedText } from '../roundedText.ts';
import { automaticAnswers } from './automaticAnswers.ts';
import { methodsSentence } from './methodsSentence.ts';
import type { ReportFacts } from './reportFacts.ts';

/** Items of the nine topics that the program can fill. */
export type NatureFactKey =
  | 'area'
  | 'directions'
  | 'environment'
  | 'stabilised'
  | 'hysteresis'
  | 'eqe'
  | 'samples'
  | 'stability';

/** What the program knows for each of them; null where it knows nothing. */
export function natureFacts(facts: ReportFacts): Readonly<Record<NatureFactKey, string | null>> {
  const known = automaticAnswers(facts);
  const { directions, freshHysteresisIndex } = facts.sweeps;
  const environment = [known.temperature, known.atmosphere].filter((part) => part !== null);
  return {
    area: known.area,
    directions: directions.length === 2 ? 'Both directions were measured.' : null,
    environment: environment.length === 0 ? null : environment.join('; '),
    stabilised: facts.stabilised,
    hysteresis:
      freshHysteresisIndex === null
        ? null
        : `Hysteresis index ${roundedText(freshHysteresisIndex, 3)} when fresh, (PCE_rev − PCE_fwd)/PCE_rev.`,
    eqe: known.eqe,
    samples: known.samples,
    stability: facts.run.kind === 'spo' ? null : methodsSentence(facts),
  };
}
