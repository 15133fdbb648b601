import { formatTimeToFraction } from '../../analysis/formatTimeToFraction.ts';
import type { DocumentBlock } from '../../document/DocumentBlock.ts';
import { methodsSentence } from '../../isos/reporting/methodsSentence.ts';
import { reportBlocks } from '../../isos/reporting/reportBlocks.ts';
import type { ReportFacts } from '../../isos/reporting/reportFacts.ts';
import type { FigureSpec } from '../spec.ts';
import type { PaperRuns } from './paperRuns.ts';

/** What is written beside a figure: each group of runs with what is known of the run described. */
export interface PaperText {
  readonly spec: FigureSpec;
  /** What is not drawn and why, a sentence each. */
  readonly notes: readonly string[];
  readonly described: readonly { readonly runs: PaperRuns; readonly facts: ReportFacts }[];
}

/** Most groups whose checklist is written out: a paper describes a few conditions. */
const mostReports = 12;

/**
 * The text that goes with a figure: legend with n and the meaning of bands, Methods, and for each condition
 * the ISOS checklist and the topics of the journals' form. Drafts: what nobody said stands in brackets.
 */
export function paperDocument({ spec, notes, described }: PaperText): readonly DocumentBlock[] {
  const heading = (level: 1 | 2, text: string): DocumentBlock => ({ kind: 'heading', level, text });
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
  const reported = described.slice(0, mostReports);
  return [
    heading(1, 'Text for the figure (draft)'),
    paragraph(
      'Written from files, logs and records alone. What stands in brackets nobody has said yet; fill it in or strike it out.',
    ),
    heading(2, 'Figure legend'),
    paragraph(spec.caption === '' ? '[Legend]' : spec.caption),
    ...(notes.length === 0
      ? []
      : [paragraph('Not drawn:'), { kind: 'list' as const, items: notes }]),
    heading(2, 'Methods'),
    ...(described.length === 0
      ? [paragraph('[No ageing run stands behind this figure.]')]
      : described.flatMap(({ runs, facts }) => [
          { kind: 'heading' as const, level: 3 as const, text: countedTitle(runs) },
          paragraph(methodsSentence(facts)),
          ...memberTimes(runs).map(paragraph),
        ])),
    ...reported.flatMap(({ runs, facts }) => [
      heading(2, `ISOS and reporting: ${runs.title}`),
      paragraph(describedWords(runs)),
      ...reportBlocks(facts, 3),
    ]),
    ...(described.length > mostReports
      ? [
          paragraph(
            `Checklists are written for the first ${mostReports} of ${described.length} groups; draw fewer conditions for those of the others.`,
          ),
        ]
      : []),
  ];
}

function countedTitle({ title, members }: PaperRuns): string {
  return members.length === 1 ? title : `${title} (${members.length} devices)`;
}

/** T80 of every device: that of the one described says nothing about the others. */
function memberTimes({ kind, members }: PaperRuns): readonly string[] {
  const known = members.filter(({ run }) => run.t80.status !== 'undefined');
  if (members.length === 1 || kind === 'spo' || known.length === 0) return [];
  const unit = kind === 'shelf' ? 'd' : 'h';
  const times = known.map(({ label, run }) => `${label} ${formatTimeToFraction(run.t80, unit)}`);
  return [`T80 of the single devices: ${times.join(', ')}.`];
}

function describedWords({ label, members }: PaperRuns): string {
  return members.length === 1
    ? `Written for ${label}.`
    : `Written for ${label}, the longest of ${members.length} runs; check that it speaks for all of them.`;
}
