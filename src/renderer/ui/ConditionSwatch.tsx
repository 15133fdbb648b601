import { Box } from '@mantine/core';

interface ConditionSwatchProps {
  readonly color: string;
  readonly hidden?: boolean;
}

/** The colour that a condition has in every chart; hollow while it is hidden. */
export function ConditionSwatch({ color, hidden = false }: ConditionSwatchProps) {
  return (
    <Box
      w={12}
      h={12}
      style={{
        borderRadius: 3,
        flex: 'none',
        border: `2px solid ${color}`,
        background: hidden ? 'transparent' : color,
      }}
    />
  );
}
