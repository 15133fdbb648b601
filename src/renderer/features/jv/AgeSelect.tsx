import { NativeSelect } from '@mantine/core';
import { type AgeChoice, useJvStore } from './jvStore.ts';

const choices: readonly { value: string; label: string; ages: AgeChoice }[] = [
  { value: 'ends', label: 'First and last age', ages: 'ends' },
  { value: '3', label: '3 ages, evenly', ages: 3 },
  { value: '5', label: '5 ages, evenly', ages: 5 },
  { value: '8', label: '8 ages, evenly', ages: 8 },
  { value: 'all', label: 'All ages', ages: 'all' },
];

interface AgeSelectProps {
  /** Sweeps were ticked by hand. */
  readonly isPicked: boolean;
  /** An age was chosen: what was ticked no longer holds. */
  readonly onChoose: () => void;
}

/** Which ages of the device are drawn. */
export function AgeSelect({ isPicked, onChoose }: AgeSelectProps) {
  const ages = useJvStore((state) => state.ages);
  const set = useJvStore((state) => state.set);
  const picked = { value: 'picked', label: 'Ticked in the table', disabled: true };
  return (
    <NativeSelect
      size="xs"
      aria-label="Ages"
      data={[
        ...choices.map(({ value, label }) => ({ value, label })),
        ...(isPicked ? [picked] : []),
      ]}
      value={isPicked ? 'picked' : `${ages}`}
      onChange={(event) => {
        const chosen = choices.find(({ value }) => value === event.currentTarget.value);
        if (chosen === undefined) return;
        set({ ages: chosen.ages });
        onChoose();
      }}
      data-testid="jv-ages"
    />
  );
}
