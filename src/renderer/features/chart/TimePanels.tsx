import { useCallback, useRef, useState } from 'react';
import { type Panel, useViewStore } from '../../state/viewStore.ts';
import type { Span } from '../../ui/chart/picture.ts';
import { joinedExtent } from './panelDomains.ts';
import { TimePanel } from './TimePanel.tsx';
import styles from './TimePanels.module.css';

interface TimePanelsProps {
  readonly panels: readonly Panel[];
  readonly onPainted: () => void;
}

const noExtents: Readonly<Record<Panel, Span | null>> = { shelf: null, soak: null };

/** One panel, or shelf and light soak side by side with one value axis while normalized. */
export function TimePanels({ panels, onPainted }: TimePanelsProps) {
  const [extents, setExtents] = useState(noExtents);
  const normalized = useViewStore((state) => state.normalized);
  const onExtent = useCallback((panel: Panel, extent: Span | null) => {
    setExtents((former) =>
      sameSpan(former[panel], extent) ? former : { ...former, [panel]: extent },
    );
  }, []);
  const done = useRef(new Set<Panel>());
  const onPanelPainted = useCallback(
    (panel: Panel) => {
      done.current.add(panel);
      if (panels.every((other) => done.current.has(other))) onPainted();
    },
    [panels, onPainted],
  );
  const shares = panels.length > 1 && normalized;
  const shared = shares ? joinedExtent(extents.shelf, extents.soak) : null;
  return (
    <div className={styles.panels}>
      {panels.map((panel) => (
        <TimePanel
          key={panel}
          panel={panel}
          sharedExtent={shared}
          onExtent={onExtent}
          onPainted={onPanelPainted}
        />
      ))}
    </div>
  );
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);
}
