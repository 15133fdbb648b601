import type { DocumentBlock } from '../../document/DocumentBlock.ts';
import { completeness } from './completeness.ts';
import { fillChecklist } from './fillChecklist.ts';
import { natureFacts } from './natureFacts.ts';
import { natureTopics } from './natureTopics.ts';
import type { ReportFacts } from './reportFacts.ts';

/** Claim, deviations, checklist and the nine topics of one run; `level` is that of its headings. */
export function reportBlocks(facts: ReportFacts, level: 2 | 3): readonly DocumentBlock[] {
  const rows = fillChecklist(facts);
  const { filled, applicable, missing } = completeness(rows);
  const conformity = facts.conditions?.conformity ?? null;
  const heading = (text: string): DocumentBlock => ({ kind: 'heading', level, text });
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
  return [
    heading('Protocol'),
    paragraph(conformity?.statement ?? 'No protocol is claimed.'),
    ...(conformity === null ? [] : [axesTable(conformity)]),
    heading(`Reporting checklist: ${filled} of ${applicable}`),
    {
      kind: 'list',
      items: rows.flatMap((row) =>
        row.isApplicable
          ? row.fields.map(
              ({ label, answer, known }) =>
                `${row.key} ${row.title}, ${label}: ${answer ?? known ?? '–'}`,
            )
          : [`${row.key} ${row.title}: not applicable. ${row.reason}`],
      ),
    },
    ...(missing.length === 0
      ? [paragraph('Nothing is missing.')]
      : [paragraph('Missing:'), { kind: 'list' as const, items: missing }]),
    heading('Solar cells reporting summary'),
    topicsOf(facts),
  ];
}

function axesTable({
  axes,
}: NonNullable<NonNullable<ReportFacts['conditions']>['conformity']>): DocumentBlock {
  return {
    kind: 'table',
    head: ['axis', 'state', 'asked for', 'found'],
    rows: axes.map(({ axis, state, demand, sentence }) => [
      axis,
      state === 'notLogged' ? 'not logged' : state,
      demand,
      sentence,
    ]),
  };
}

function topicsOf(facts: ReportFacts): DocumentBlock {
  const nature = natureFacts(facts);
  return {
    kind: 'topics',
    topics: natureTopics.map(({ number, title, items }) => ({
      number,
      title,
      items: items.map(({ key, question, automatic }) => {
        const yesOrNo = facts.answers[key] ?? '–';
        const where = facts.answers[`${key}.where`]?.trim();
        const known = automatic === undefined ? null : nature[automatic];
        return `${question}: ${[yesOrNo, where || known].filter(Boolean).join('; ')}`;
      }),
    })),
  };
}
