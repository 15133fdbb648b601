import { Box, Tooltip } from '@mantine/core';

export type DotState = 'good' | 'busy' | 'quiet' | 'warning' | 'bad';

const color: Record<DotState, string> = {
  good: 'var(--mantine-color-teal-6)',
  busy: 'var(--mantine-color-blue-5)',
  quiet: 'var(--mantine-color-gray-5)',
  warning: 'var(--mantine-color-yellow-6)',
  bad: 'var(--mantine-color-red-6)',
};

interface StateDotProps {
  readonly state: DotState;
  /** The state in words; colour alone says nothing to one man in twelve. */
  readonly label: string;
}

export function StateDot({ state, label }: StateDotProps) {
  return (
    <Tooltip label={label} openDelay={300} multiline maw={320}>
      <Box
        role="img"
        aria-label={label}
        w={8}
        h={8}
        style={{ borderRadius: '50%', background: color[state], flex: 'none' }}
      />
    </Tooltip>
  );
}
