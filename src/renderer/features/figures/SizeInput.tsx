import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface SizeInputProps {
  readonly label: string;
  /** As it is drawn now, in mm; null while nothing is. */
  readonly shownMm: number | null;
  readonly onChange: (sizeMm: number) => void;
  readonly testId: string;
}

const [leastMm, mostMm] = [20, 500];

/** Width or height of the figure in mm; sizes that no page has wait until they are typed to the end. */
export function SizeInput({ label, shownMm, onChange, testId }: SizeInputProps) {
  const [typed, setTyped] = useState<string | number | null>(null);
  const shown = shownMm === null ? '' : Number(shownMm.toFixed(1));
  return (
    <NumberInput
      size="xs"
      label={label}
      min={leastMm}
      max={mostMm}
      clampBehavior="none"
      value={typed ?? shown}
      onChange={(value) => {
        setTyped(value);
        if (typeof value !== 'number' || value < leastMm || value > mostMm) return;
        if (value !== shown) onChange(value);
      }}
      onBlur={() => setTyped(null)}
      data-testid={testId}
    />
  );
}
