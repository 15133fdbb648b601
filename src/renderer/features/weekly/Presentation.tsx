import { Portal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { WeeklySlide } from '../../../core/weekly/slides/WeeklySlide.ts';
import type { WeeklyWords } from '../../../core/weekly/words/WeeklyWords.ts';
import styles from './Presentation.module.css';
import { SlideView } from './SlideView.tsx';
import { slideAfterKey } from './slideAfterKey.ts';

interface PresentationProps {
  readonly slides: readonly WeeklySlide[];
  readonly words: WeeklyWords;
  readonly colorOf: (condition: string | null) => string;
  readonly onLeave: () => void;
}

/** The slides over the whole screen; arrow keys, Home and End turn them, Escape leaves. */
export function Presentation({ slides, words, colorOf, onLeave }: PresentationProps) {
  const [at, setAt] = useState(0);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  const count = slides.length;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Nothing behind the slides may hear of their keys.
      event.stopImmediatePropagation();
      if (event.key === 'Escape') leave.current();
      const next = slideAfterKey(event.key);
      if (next === null) return;
      event.preventDefault();
      setAt((before) => Math.min(count - 1, Math.max(0, next(before, count))));
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [count]);
  useEffect(() => {
    // Where the screen cannot be had, the slides fill the window all the same.
    void document.documentElement.requestFullscreen().catch(() => undefined);
    const onChange = () => {
      if (document.fullscreenElement === null) leave.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null)
        void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const slide = slides[Math.min(at, count - 1)];
  return (
    <Portal>
      <div className={styles.screen} data-testid="weekly-presentation">
        {slide !== undefined && <SlideView slide={slide} words={words} colorOf={colorOf} />}
        <div className={styles.page} data-testid="weekly-page">
          {Math.min(at, count - 1) + 1} / {count}
        </div>
      </div>
    </Portal>
  );
}
