import { Select } from '@mantine/core';
import { useViewStore, type ViewState } from '../../state/viewStore.ts';

const references: { value: ViewState['reference']; label: string }[] = [
  { value: 'auto', label: 'Reference: automatic' },
  { value: 'first', label: 'Reference: first point' },
  { value: 'firstWindow', label: 'Reference: first 1 h' },
  { value: 'max', label: 'Reference: maximum' },
];

/** What normalized values are divided by. */
export function ReferenceSelect() {
  const reference = useViewStore((state) => state.reference);
  const set = useViewStore((state) => state.set);
  return (
    <Select
      size="xs"
      w={172}
      data={references}
      value={reference}
      allowDeselect={false}
      onChange={(value) => set({ reference: (value ?? 'auto') as ViewState['reference'] })}
      aria-label="Reference"
      title="Automatic: the first point for shelf, the median of the first hour for light soak"
      data-testid="reference-select"
    />
  );
}
