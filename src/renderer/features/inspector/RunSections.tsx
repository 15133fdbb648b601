import { Accordion, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  formatTimeToFraction,
  type TimeUnit,
} from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import type { RunSummary } from '../../../core/run.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import { BurnInSection } from './BurnInSection.tsx';
import { FitSection } from './FitSection.tsx';
import { LightSection } from './LightSection.tsx';
import { RecordSection } from './RecordSection.tsx';
import { ReferenceSection } from './ReferenceSection.tsx';
import styles from './RunSections.module.css';
import { shareWords, timeWords, typedTimeWords } from './runWords.ts';
import { YieldSection } from './YieldSection.tsx';

interface RunSectionsProps {
  readonly run: RunSummary;
  /** Null until the worker has answered. */
  readonly lifetimes: RunLifetimes | null;
  readonly unit: TimeUnit;
  readonly open: readonly string[];
  readonly onOpen: (open: string[]) => void;
}

interface Section {
  readonly id: string;
  readonly title: string;
  /** What a closed section tells already. */
  readonly brief: string;
  readonly content: ReactNode;
}

/** The details of a run, folded: what each holds is told in its line. */
export function RunSections({ run, lifetimes, unit, open, onOpen }: RunSectionsProps) {
  const sections = [
    ...(lifetimes === null ? [] : sectionsOf(run, lifetimes, unit)),
    {
      id: 'record',
      title: 'Record',
      brief: recordBrief(run),
      content: <RecordSection run={run} unit={unit} />,
    },
  ];
  return (
    <Accordion
      multiple
      value={[...open]}
      onChange={onOpen}
      chevronPosition="left"
      chevronSize={14}
      chevron={<IconChevronRight size={14} />}
      transitionDuration={0}
      classNames={styles}
      mt={6}
    >
      {sections.map(({ id, title, brief, content }) => (
        <Accordion.Item key={id} value={id} data-testid={`section-${id}-${run.kind}`}>
          <Accordion.Control>
            <span className={styles.line}>
              <Text span size="xs" fw={500}>
                {title}
              </Text>
              <Text span size="xs" c="dimmed" truncate>
                {brief}
              </Text>
            </span>
          </Accordion.Control>
          <Accordion.Panel>{open.includes(id) ? content : null}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function sectionsOf(run: RunSummary, lifetimes: RunLifetimes, unit: TimeUnit): Section[] {
  const { burnIn, backExtrapolated, retentions, restCount, cycled } = lifetimes;
  const left = retentions.findLast(({ fraction }) => fraction !== null);
  const props = { run, lifetimes, unit };
  return [
    {
      id: 'reference',
      title: 'Reference',
      brief: `T80 by max ${formatTimeToFraction(lifetimes.t80ByReference.find(({ mode }) => mode === 'max')?.t80 ?? run.t80, unit, 'brief')}`,
      content: <ReferenceSection {...props} />,
    },
    {
      id: 'burnIn',
      title: 'Burn-in, Ts80',
      brief:
        burnIn.end === null
          ? 'none observed'
          : `${timeWords(burnIn.end.hours, unit)}, Ts80 ${formatTimeToFraction(backExtrapolated.ts80, unit, 'brief')}`,
      content: <BurnInSection {...props} />,
    },
    {
      id: 'yield',
      title: run.kind === 'shelf' ? 'Retention' : 'Retention, energy',
      brief:
        left === undefined
          ? ''
          : `${shareWords(left.fraction)} at ${typedTimeWords(left.atHours, unit)}`,
      content: <YieldSection {...props} key={run.id} />,
    },
    ...(restCount > 0 || cycled !== null
      ? [
          {
            id: 'light',
            title: 'Light and dark',
            brief:
              cycled === null
                ? `${formatCount(restCount, 'interruption')}`
                : `${formatNumber(cycled.periodHours)} h cycles`,
            content: <LightSection lifetimes={lifetimes} />,
          },
        ]
      : []),
    { id: 'fit', title: 'Fit', brief: '', content: <FitSection run={run} /> },
  ];
}

function recordBrief({ gaps, events, assumptions }: RunSummary): string {
  const found = gaps.length + events.length;
  return [
    found > 0 ? formatCount(found, 'event') : null,
    assumptions.length > 0 ? formatCount(assumptions.length, 'assumption') : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
