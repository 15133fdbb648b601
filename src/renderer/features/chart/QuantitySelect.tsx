import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { canonicalUnit, type Quantity } from '../../../core/quantity.ts';
import type { RunSummary } from '../../../core/run.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useViewStore, type View } from '../../state/viewStore.ts';
import { quantityWords, withUnit } from '../../ui/chart/quantityWords.ts';

/** What absolute values are drawn: the run's own value, or any column that the files have. */
export function QuantitySelect() {
  const runs = useLibraryStore((state) => state.runs);
  const view = useViewStore((state) => state.view);
  const quantity = useViewStore((state) => state.quantity);
  const set = useViewStore((state) => state.set);
  const data = useMemo(() => quantityOptions(runs, view, quantity), [runs, view, quantity]);
  return (
    <Select
      size="xs"
      w={190}
      data={data}
      value={quantity}
      allowDeselect={false}
      onChange={(value) =>
        set({
          quantity: (value ?? 'runValue') as Quantity | 'runValue',
          valueRange: { shelf: null, soak: null },
        })
      }
      aria-label="Quantity"
      data-testid="quantity-select"
    />
  );
}

function quantityOptions(runs: readonly RunSummary[], view: View, chosen: Quantity | 'runValue') {
  const found = new Set<Quantity>();
  for (const run of runs) {
    if (run.kind === 'spo') continue;
    if (view === 'both' || (view === 'shelf') === (run.kind === 'shelf')) {
      for (const quantity of run.quantities) found.add(quantity);
    }
  }
  if (chosen !== 'runValue') found.add(chosen);
  const known = (Object.keys(quantityWords) as Quantity[]).filter((name) => found.has(name));
  return [
    { value: 'runValue', label: 'Efficiency or power' },
    ...known.map((name) => ({
      value: name,
      label: withUnit(quantityWords[name], canonicalUnit[name]),
    })),
  ];
}
