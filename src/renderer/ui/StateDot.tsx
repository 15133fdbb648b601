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

/** A plain element with a plain title: lists of hundreds of rows hold one each. */
export function StateDot({ state, label }: StateDotProps) {
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      style={{ width: 8, height: 8, borderRadius: '50%', background: color[state], flex: 'none' }}
    />
  );
}
