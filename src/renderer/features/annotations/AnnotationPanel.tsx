import { Drawer, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useViewStore } from '../../state/viewStore.ts';
import { AnnotationFilters } from './AnnotationFilters.tsx';
import { AnnotationTable } from './AnnotationTable.tsx';
import { everything, filterAnnotations } from './filterAnnotations.ts';
import { useListedAnnotations } from './useListedAnnotations.ts';

interface AnnotationPanelProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Everything that was written about any device, to search, change and jump to. */
export function AnnotationPanel({ opened, onClose }: AnnotationPanelProps) {
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
      <AllAnnotations />
    </Drawer>
  );
}

function AllAnnotations() {
  const all = useListedAnnotations();
  const [filter, setFilter] = useState(everything);
  const listed = useMemo(() => filterAnnotations(all, filter), [all, filter]);
  return (
    <>
      <AnnotationFilters
        all={all}
        count={listed.length}
        filter={filter}
        onChange={(changes) => setFilter((before) => ({ ...before, ...changes }))}
      />
      <AnnotationTable listed={listed} isEmpty={all.length === 0} />
    </>
  );
}
