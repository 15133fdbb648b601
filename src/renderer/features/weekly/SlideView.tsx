import type { WeeklySlide } from '../../../core/weekly/slides/WeeklySlide.ts';
import type { WeeklyWords } from '../../../core/weekly/words/WeeklyWords.ts';
import { ChangeLines } from './ChangeLines.tsx';
import { FigureSlide } from './FigureSlide.tsx';
import styles from './SlideView.module.css';

interface SlideViewProps {
  readonly slide: WeeklySlide;
  readonly words: WeeklyWords;
  readonly colorOf: (condition: string | null) => string;
}

/** One slide in type that can be read from the last row. */
export function SlideView({ slide, words, colorOf }: SlideViewProps) {
  const accent = slide.kind === 'condition' ? colorOf(slide.condition) : null;
  return (
    <section className={styles.slide} data-testid="weekly-slide" data-kind={slide.kind}>
      <h1 className={styles.title}>
        {accent !== null && <span className={styles.swatch} style={{ background: accent }} />}
        {slide.title}
      </h1>
      {slide.kind !== 'figure' && <p className={styles.subtitle}>{slide.subtitle}</p>}
      {slide.kind === 'table' && (
        <table className={styles.table}>
          <thead>
            <tr>
              {slide.table.heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slide.table.rows.map((row) => (
              <tr key={row.slice(0, 2).join(' ')}>
                {row.map((cell, column) => (
                  <td key={slide.table.heads[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {slide.kind === 'condition' &&
        slide.blocks.map(({ title, lines }) => (
          <div key={title} className={styles.block}>
            <h2 className={styles.heading}>{title}</h2>
            <ChangeLines lines={lines} words={words} />
          </div>
        ))}
      {slide.kind === 'figure' && (
        <>
          <FigureSlide spec={slide.spec} />
          <p className={styles.caption}>{slide.caption}</p>
        </>
      )}
    </section>
  );
}
