import { findProtocol } from '../findProtocol.ts';
import { lightKindOf } from '../lightKindOf.ts';
import { automaticAnswers } from './automaticAnswers.ts';
import { type Applies, type ChecklistField, type ChecklistRow, checklist } from './checklist.ts';
import { isEncapsulated } from './isEncapsulated.ts';
import type { ReportFacts } from './reportFacts.ts';

export interface FilledField extends ChecklistField {
  /** What the program knows; null = nothing. */
  readonly known: string | null;
  /** What the person wrote; it goes before what is known. */
  readonly answer: string | null;
}

export interface FilledRow extends Omit<ChecklistRow, 'fields'> {
  readonly isApplicable: boolean;
  /** Why it does not apply; null where it does. */
  readonly reason: string | null;
  readonly fields: readonly FilledField[];
}

/** The checklist with everything that is known or was answered, and which rows apply. */
export function fillChecklist(facts: ReportFacts): readonly FilledRow[] {
  const known = automaticAnswers(facts);
  return checklist.map((row) => {
    const reason = reasonAgainst(row.applies, facts);
    return {
      ...row,
      isApplicable: reason === null,
      reason,
      fields: row.fields.map((field) => ({
        ...field,
        known: field.automatic === undefined ? null : known[field.automatic],
        answer: facts.answers[field.key]?.trim() || null,
      })),
    };
  });
}

/**
 * B is skipped for a device that is known to be unencapsulated, F for an indoor run, C5 for one that is
 * not cycled; indoor and steady is what the claimed protocol or the light source says, or nobody (our
 * own reading).
 */
function reasonAgainst(applies: Applies, facts: ReportFacts): string | null {
  const protocol = facts.claim === null ? null : findProtocol(facts.claim).protocol;
  switch (applies) {
    case 'encapsulated':
      return isEncapsulated(facts) === false ? 'The device is not encapsulated.' : null;
    case 'outdoor': {
      const isOutdoor = protocol?.family === 'O' || lightKindOf(facts.known.lightSource) === 'sun';
      return isOutdoor ? null : 'The run is indoors.';
    }
    case 'cycled': {
      const isCycled = ['T', 'LC', 'LT'].includes(protocol?.family ?? '');
      return isCycled ? null : 'Nothing is cycled.';
    }
    default:
      return null;
  }
}
