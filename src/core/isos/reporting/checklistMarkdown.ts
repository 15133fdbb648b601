import { completeness } from './completeness.ts';
import { fillChecklist } from './fillChecklist.ts';
import { methodsSentence } from './methodsSentence.ts';
import { natureFacts } from './natureFacts.ts';
import { natureTopics } from './natureTopics.ts';
import type { ReportFacts } from './reportFacts.ts';

/** Claim, deviations, checklist, the nine topics and the Methods draft of one run as a text. */
export function checklistMarkdown(facts: ReportFacts): string {
  const rows = fillChecklist(facts);
  const { filled, applicable, missing } = completeness(rows);
  const conformity = facts.conditions?.conformity ?? null;
  const nature = natureFacts(facts);
  const lines = [
    `# ISOS and reporting: ${facts.device.label}, ${facts.run.id}`,
    '',
    '## Protocol',
    '',
    conformity?.statement ?? 'No protocol is claimed.',
    ...(conformity === null
      ? []
      : [
          '',
          '| axis | state | asked for | found |',
          '|---|---|---|---|',
          ...conformity.axes.map(
            ({ axis, state, demand, sentence }) =>
              `| ${axis} | ${state === 'notLogged' ? 'not logged' : state} | ${cell(demand)} | ${cell(sentence)} |`,
          ),
        ]),
    '',
    `## Reporting checklist: ${filled} of ${applicable}`,
    '',
    ...rows.flatMap((row) =>
      row.isApplicable
        ? row.fields.map(
            ({ label, answer, known }) =>
              `- ${row.key} ${row.title}, ${label}: ${oneLine(answer ?? known ?? '–')}`,
          )
        : [`- ${row.key} ${row.title}: not applicable. ${row.reason}`],
    ),
    '',
    ...(missing.length === 0
      ? ['Nothing is missing.']
      : ['Missing:', ...missing.map((m) => `- ${m}`)]),
    '',
    '## Solar cells reporting summary',
    '',
    ...natureTopics.flatMap(({ number, title, items }) => [
      `${number}. ${title}`,
      ...items.map(({ key, question, automatic }) => {
        const yesOrNo = facts.answers[key] ?? '–';
        const where = facts.answers[`${key}.where`]?.trim();
        const known = automatic === undefined ? null : nature[automatic];
        return `   - ${question}: ${[yesOrNo, where || known]
          .filter(Boolean)
          .map((text) => oneLine(text as string))
          .join('; ')}`;
      }),
    ]),
    '',
    '## Methods (draft)',
    '',
    methodsSentence(facts),
  ];
  return `${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
