import { type ParsedMapping, parseMappingDraft } from './parseMappingDraft.ts';
import { problemsOfMapping } from './problemsOfMapping.ts';

/** Checks untrusted JSON: only a mapping that can be used comes out, without anything else in it. */
export function parseMapping(json: unknown): ParsedMapping {
  const draft = parseMappingDraft(json);
  if (draft.mapping === null) return draft;
  const problem = problemsOfMapping(draft.mapping)[0];
  return problem === undefined ? draft : { mapping: null, error: problem.text };
}
