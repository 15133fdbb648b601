import { NumberInput, Select } from '@mantine/core';
import { useViewStore, type ViewState } from '../../state/viewStore.ts';

const references: { value: ViewState['reference']; label: string }[] = [
  { value: 'auto', label: 'Reference: automatic' },
  { value: 'first', label: 'Reference: first point' },
  { value: 'firstWindow', label: 'Reference: first 1 h' },
  { value: 'jv', label: 'Reference: J-V before load' },
  { value: 'max', label: 'Reference: maximum' },
  { value: 'atTs', label: 'Reference: at T_S' },
  { value: 'fixed', label: 'Reference: fixed value' },
];

/** What normalized values are divided by, unless something else was settled for a run. */
export function ReferenceSelect() {
  const reference = useViewStore((state) => state.reference);
  const value = useViewStore((state) => state.referenceValue);
  const set = useViewStore((state) => state.set);
  const save = (text: string) => {
    const typed = Number(text.replace(',', '.'));
    const next = typed > 0 && Number.isFinite(typed) ? typed : null;
    if (next !== value) set({ referenceValue: next });
  };
  return (
    <>
      <Select
        size="xs"
        w={186}
        data={references}
        value={reference}
        allowDeselect={false}
        onChange={(next) => set({ reference: (next ?? 'auto') as ViewState['reference'] })}
        aria-label="Reference"
        title="Automatic: the first point for shelf, the median of the first hour for light soak. A reference chosen for one run in the inspector goes before this one."
        data-testid="reference-select"
      />
      {reference === 'fixed' && (
        <NumberInput
          size="xs"
          w={72}
          min={0}
          hideControls
          defaultValue={value ?? ''}
          placeholder="value"
          aria-label="Reference value, in the unit of each run"
          title="In the unit of each run: % for PCE, mW/cm² for power density"
          onBlur={(event) => save(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save(event.currentTarget.value)}
          data-testid="reference-value"
        />
      )}
    </>
  );
}
