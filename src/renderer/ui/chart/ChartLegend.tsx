import { Group, Text, UnstyledButton } from '@mantine/core';
import type { LegendEntry } from './picture.ts';
import { symbolOutline } from './symbolPath.ts';

interface ChartLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly onToggle: (id: string) => void;
}

/** Of four rows: many conditions scroll rather than push the chart away. */
const mostHeight = 74;

/** Names, symbols and numbers of what is drawn; a click hides or shows. */
export function ChartLegend({ entries, onToggle }: ChartLegendProps) {
  return (
    <Group
      gap="2px 10px"
      px={4}
      mih={20}
      mah={mostHeight}
      align="flex-start"
      style={{ overflowY: 'auto', scrollbarWidth: 'thin', flex: 'none' }}
      data-testid="legend"
    >
      {entries.map((entry) => (
        <UnstyledButton
          key={entry.id}
          onClick={() => onToggle(entry.id)}
          aria-pressed={!entry.hidden}
          title={entry.hidden ? `Show ${entry.label}` : `Hide ${entry.label}`}
          data-legend-id={entry.id}
          style={{ display: 'inline-flex', alignItems: 'center', gap: 5, maxWidth: '100%' }}
          opacity={entry.hidden ? 0.45 : 1}
        >
          <LegendKey entry={entry} />
          <Text
            span
            size="xs"
            fw={entry.detail === '' && !entry.hidden ? 400 : 600}
            truncate
            td={entry.hidden ? 'line-through' : undefined}
          >
            {entry.label}
          </Text>
          {entry.detail !== '' && (
            <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {entry.detail}
            </Text>
          )}
        </UnstyledButton>
      ))}
    </Group>
  );
}

function LegendKey({ entry }: { readonly entry: LegendEntry }) {
  return (
    <svg width={20} height={12} aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d="M1 6H19"
        stroke={entry.color}
        strokeWidth={2}
        strokeDasharray={entry.dash ?? undefined}
      />
      {entry.symbol !== null && (
        <path d={symbolOutline(entry.symbol, 10, 6, 3.6)} fill={entry.color} />
      )}
    </svg>
  );
}
