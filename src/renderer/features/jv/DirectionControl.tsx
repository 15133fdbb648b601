import { SegmentedControl } from '@mantine/core';
import { type JvState, useJvStore } from './jvStore.ts';

const directions: { value: JvState['directions']; label: string }[] = [
  { value: 'both', label: 'Both' },
  { value: 'reverse', label: 'Reverse' },
  { value: 'forward', label: 'Forward' },
];

/** Which scan directions are shown. */
export function DirectionControl() {
  const chosen = useJvStore((state) => state.directions);
  const set = useJvStore((state) => state.set);
  return (
    <SegmentedControl
      size="xs"
      data={directions}
      value={chosen}
      onChange={(value) => set({ directions: value as JvState['directions'] })}
      aria-label="Direction of the sweeps"
      data-testid="jv-directions"
    />
  );
}
