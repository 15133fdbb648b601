import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import classes from './AnnotationTable.module.css';
import { AnnotationTableRow } from './AnnotationTableRow.tsx';
import type { ListedAnnotation } from './listAnnotations.ts';

interface AnnotationTableProps {
  readonly listed: readonly ListedAnnotation[];
  /** Nothing was written at all. */
  readonly isEmpty: boolean;
  readonly onJump: () => void;
}

const rowHeight = 30;

/** Only the rows in sight are in the document: ten thousand annotations scroll like ten. */
export function AnnotationTable({ listed, isEmpty, onJump }: AnnotationTableProps) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => listed[index]?.annotation.id ?? index,
    overscan: 8,
  });
  if (listed.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {isEmpty
          ? 'Nothing is written yet. Choose the note tool above a chart and click or drag on a curve.'
          : 'Nothing that is written fits. Take a filter away to see more.'}
      </Text>
    );
  }
  return (
    <div ref={scrollRef} className={classes.scroll} data-testid="annotation-table">
      <div className={classes.head}>
        <span>When</span>
        <span>About</span>
        <span>What</span>
        <span>Text</span>
        <span>Written</span>
        <span />
      </div>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const one = listed[row.index];
          if (one === undefined) return null;
          return (
            <div
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              className={classes.place}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <AnnotationTableRow listed={one} onJump={onJump} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
