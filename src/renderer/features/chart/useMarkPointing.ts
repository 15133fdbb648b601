import { useMemo, useRef, useState } from 'react';
import { draftOf } from '../../state/draftOf.ts';
import { useViewStore } from '../../state/viewStore.ts';
import type { AtButton, MarkPointing } from './MarkPointing.ts';
import type { AnnotationMark } from './panelMarks.ts';
import type { ToldMark } from './toldMarks.ts';

/**
 * One tooltip and one menu for all marks of a panel: hundreds of marks with one each would be drawn anew
 * with every move of the chart.
 */
export function useMarkPointing(): {
  readonly pointing: MarkPointing;
  readonly pointedAt: AtButton<AnnotationMark> | null;
  readonly menu: AtButton<ToldMark> | null;
  readonly onOpen: (mark: AnnotationMark) => void;
  readonly onClose: () => void;
} {
  const set = useViewStore((state) => state.set);
  const [pointedAt, setPointedAt] = useState<AtButton<AnnotationMark> | null>(null);
  const [menu, setMenu] = useState<AtButton<ToldMark> | null>(null);
  const shown = useRef<AtButton<ToldMark> | null>(null);
  shown.current = menu;
  /** The button whose menu its own press has just closed. */
  const closing = useRef<HTMLElement | null>(null);

  const actions = useMemo(() => {
    const onOpen = ({ annotation, runId }: AnnotationMark) =>
      set({ draft: draftOf(annotation, runId) });
    const pointing: MarkPointing = {
      point: (marks, button) => setPointedAt({ marks, button }),
      leave: () => setPointedAt(null),
      press: () => {
        closing.current = shown.current?.button ?? null;
      },
      open: (told, button) => {
        const [only, ...more] = told;
        const isClosing = closing.current === button;
        closing.current = null;
        if (only === undefined || isClosing) return;
        if (more.length === 0) onOpen(only.mark);
        else setMenu({ marks: told, button });
      },
    };
    return { pointing, onOpen, onClose: () => setMenu(null) };
  }, [set]);
  return { ...actions, pointedAt, menu };
}
