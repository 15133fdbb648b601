import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useViewStore, type View, type ViewState } from '../../state/viewStore.ts';
import styles from './ChartToolbar.module.css';
import { QuantitySelect } from './QuantitySelect.tsx';
import { ReferenceSelect } from './ReferenceSelect.tsx';
import { ToolButtons } from './ToolButtons.tsx';

const views: { value: View; label: string }[] = [
  { value: 'shelf', label: 'Shelf' },
  { value: 'soak', label: 'Light soak' },
  { value: 'both', label: 'Side by side' },
  { value: 'jv', label: 'J-V' },
  { value: 'statistics', label: 'Statistics' },
];

/** A test id on each label: an item of a segmented control has none of its own. */
const viewItems = views.map(({ value, label }) => ({
  value,
  label: <span data-testid={`view-${value}`}>{label}</span>,
}));

const scales = [
  { value: 'normalized', label: 'Normalized' },
  { value: 'percent', label: '%' },
  { value: 'absolute', label: 'Absolute' },
];

const groupings: { value: ViewState['grouping']; label: string }[] = [
  { value: 'conditions', label: 'Groups' },
  { value: 'devices', label: 'Devices' },
];

interface ChartToolbarProps {
  readonly groupingMenu: ReactNode;
  readonly saveMenu: ReactNode;
}

/** What is shown and how; the second group concerns the time charts only. */
export function ChartToolbar({ groupingMenu, saveMenu }: ChartToolbarProps) {
  const view = useViewStore((state) => state.view);
  const normalized = useViewStore((state) => state.normalized);
  const percent = useViewStore((state) => state.percent);
  const grouping = useViewStore((state) => state.grouping);
  const set = useViewStore((state) => state.set);
  return (
    <div className={styles.bar} role="toolbar" aria-label="Chart">
      <div className={styles.row}>
        <SegmentedControl
          size="xs"
          data={viewItems}
          value={view}
          onChange={(value) => set({ view: value as View })}
          aria-label="View"
          data-testid="view-control"
        />
        {view === 'statistics' && groupingMenu}
        {view !== 'jv' && view !== 'statistics' && (
          <div className={styles.shape}>
            <SegmentedControl
              size="xs"
              data={scales}
              value={!normalized ? 'absolute' : percent ? 'percent' : 'normalized'}
              onChange={(value) =>
                set({
                  normalized: value !== 'absolute',
                  percent: value === 'percent',
                  valueRange: { shelf: null, soak: null },
                })
              }
              aria-label="Scale of values"
              data-testid="scale-control"
            />
            {normalized ? <ReferenceSelect /> : <QuantitySelect />}
            <SegmentedControl
              size="xs"
              data={groupings}
              value={grouping}
              onChange={(value) => set({ grouping: value as ViewState['grouping'] })}
              aria-label="Draw means of conditions or single devices"
              data-testid="grouping-control"
            />
            {grouping === 'conditions' && groupingMenu}
          </div>
        )}
        <div className={styles.tools}>
          <ToolButtons />
          {saveMenu}
        </div>
      </div>
    </div>
  );
}
