import { documentMarkdown } from '../../document/documentMarkdown.ts';
import { methodsSentence } from './methodsSentence.ts';
import { reportBlocks } from './reportBlocks.ts';
import type { ReportFacts } from './reportFacts.ts';

/** Claim, deviations, checklist, the nine topics and the Methods draft of one run as a text. */
export function checklistMarkdown(facts: ReportFacts): string {
  const title = `ISOS and reporting: ${facts.device.label}, ${facts.run.id}`;
  return documentMarkdown([
    { kind: 'heading', level: 1, text: title },
    ...reportBlocks(facts, 2),
    { kind: 'heading', level: 2, text: 'Methods (draft)' },
    { kind: 'paragraph', text: methodsSentence(facts) },
  ]);
}
