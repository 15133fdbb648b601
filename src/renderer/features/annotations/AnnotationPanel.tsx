import { Drawer, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useViewStore } from '../../state/viewStore.ts';
import { AnnotationFilters } from './AnnotationFilters.tsx';
import { AnnotationTable } from './AnnotationTable.tsx';
import { type AnnotationFilter, everything, filterAnnotations } from './filterAnnotations.ts';
import { useListedAnnotations } from './useListedAnnotations.ts';

interface AnnotationPanelProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Everything that was written about any device, to search, change and jump to. */
export function AnnotationPanel({ opened, onClose }: AnnotationPanelProps) {
  // Kept while it is closed: it goes on where it stood.
  const [filter, setFilter] = useState(everything);
  // The editor lies over it: Escape is meant for that one.
  const isCovered = useViewStore((state) => state.draft !== null);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      closeOnEscape={!isCovered}
      position="bottom"
      size="52%"
      withOverlay={false}
      lockScroll={false}
      trapFocus={false}
      title={<Text fw={600}>Everything written</Text>}
      styles={{
        body: {
          height: 'calc(100% - 60px)',
          paddingTop: 0,
          display: 'flex',
          flexDirection: 'column',
        },
        content: { borderTop: '1px solid var(--mantine-color-default-border)' },
      }}
      data-testid="annotation-panel"
    >
      <AllAnnotations filter={filter} onFilter={setFilter} onJump={onClose} />
    </Drawer>
  );
}

interface AllAnnotationsProps {
  readonly filter: AnnotationFilter;
  readonly onFilter: (filter: AnnotationFilter) => void;
  /** Called when one is shown in its chart, which lies under the panel. */
  readonly onJump: () => void;
}

function AllAnnotations({ filter, onFilter, onJump }: AllAnnotationsProps) {
  const all = useListedAnnotations();
  const listed = useMemo(() => filterAnnotations(all, filter), [all, filter]);
  return (
    <>
      <AnnotationFilters
        all={all}
        count={listed.length}
        filter={filter}
        onChange={(changes) => onFilter({ ...filter, ...changes })}
      />
      <AnnotationTable listed={listed} isEmpty={all.length === 0} onJump={onJump} />
    </>
  );
}
