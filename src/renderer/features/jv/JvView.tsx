import { SegmentedControl, Stack } from '@mantine/core';
import { CurvesView } from './CurvesView.tsx';
import { EqeView } from './EqeView.tsx';
import { type JvTab, useJvStore } from './jvStore.ts';
import { OverAgeView } from './OverAgeView.tsx';

const tabs: { value: JvTab; label: string }[] = [
  { value: 'curves', label: 'Curves' },
  { value: 'overAge', label: 'Over age' },
  { value: 'eqe', label: 'EQE' },
];
const tabItems = tabs.map(({ value, label }) => ({
  value,
  label: <span data-testid={`jv-${value}`}>{label}</span>,
}));

/** What J-V sweeps and EQE spectra tell: the curves, their figures over age, the currents. */
export function JvView() {
  const tab = useJvStore((state) => state.tab);
  const set = useJvStore((state) => state.set);
  const control = (
    <SegmentedControl
      size="xs"
      data={tabItems}
      value={tab}
      onChange={(value) => set({ tab: value as JvTab })}
      aria-label="J-V"
    />
  );
  return (
    <Stack gap={4} px="xs" pb={4} style={{ flex: 1, minHeight: 0, minWidth: 0 }}>
      {tab === 'curves' && <CurvesView control={control} />}
      {tab === 'overAge' && <OverAgeView control={control} />}
      {tab === 'eqe' && <EqeView control={control} />}
    </Stack>
  );
}
