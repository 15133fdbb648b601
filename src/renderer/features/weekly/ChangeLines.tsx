import { Fragment } from 'react';
import type { WeeklyLine } from '../../../core/weekly/WeeklyLine.ts';
import type { WeeklyWords } from '../../../core/weekly/words/WeeklyWords.ts';
import styles from './ChangeLines.module.css';
import { toneColor } from './toneColor.ts';

interface ChangeLinesProps {
  readonly lines: readonly WeeklyLine[];
  readonly words: WeeklyWords;
}

/** Lines of what changed, in the size of what is around them. */
export function ChangeLines({ lines, words }: ChangeLinesProps) {
  return (
    <ul className={styles.lines}>
      {[...lines.entries()].map(([place, { tone, head, items }]) => (
        <li key={place} data-tone={tone}>
          <span
            style={{ color: toneColor(tone) }}
            className={items.length > 0 ? styles.head : undefined}
          >
            {head}
            {items.length > 0 && words.colon.trim()}
          </span>
          {[...items.entries()].map(([i, item]) => (
            <Fragment key={i}>
              {words.gap}
              <span className={styles.item}>
                {item}
                {i < items.length - 1 && words.separator.trim()}
              </span>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
