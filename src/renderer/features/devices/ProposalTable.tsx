import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { DeviceField } from '../../../core/devices/DeviceValues.ts';
import { deviceFields } from '../../../core/devices/deviceFields.ts';
import type { KnownDevice } from '../../../core/devices/KnownDevice.ts';
import type { Proposal, ProposedValue } from '../../../core/devices/Proposal.ts';
import { fieldWords } from './fieldWords.ts';
import classes from './ProposalTable.module.css';
import { valueWords } from './valueText.ts';

interface ProposalTableProps {
  readonly proposals: readonly Proposal[];
  /** Devices about which nothing was found, with the reason. */
  readonly left: readonly { readonly device: KnownDevice; readonly why: string }[];
  readonly nameOf?: (device: KnownDevice) => string;
  readonly nameHead?: string;
}

const rowHeight = 25;

/** Device by device what was found: new, so already, or against what was said before. */
export function ProposalTable({ proposals, left, nameOf, nameHead }: ProposalTableProps) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const fields = useMemo(() => {
    const found = new Set(proposals.flatMap(({ values }) => values.map(({ field }) => field)));
    return deviceFields.filter((field) => found.has(field));
  }, [proposals]);
  const rows = useVirtualizer({
    count: proposals.length + left.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const columns = `190px ${nameOf ? '220px ' : ''}repeat(${Math.max(1, fields.length)}, minmax(110px, 1fr))`;
  return (
    <div ref={scrollRef} className={classes.scroll} data-testid="proposals">
      <div className={classes.head} style={{ gridTemplateColumns: columns }}>
        <span>Device</span>
        {nameOf !== undefined && <span>{nameHead}</span>}
        {fields.map((field) => (
          <span key={field}>{fieldWords[field]}</span>
        ))}
      </div>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const proposal = proposals[row.index];
          const rest = left[row.index - proposals.length];
          const device = proposal?.device ?? rest?.device;
          if (device === undefined) return null;
          return (
            <div
              key={device.id}
              className={classes.row}
              style={{
                gridTemplateColumns: columns,
                height: rowHeight,
                transform: `translateY(${row.start}px)`,
              }}
              data-testid="proposal"
              data-device-id={device.id}
            >
              <span className={classes.cell}>{device.label}</span>
              {nameOf !== undefined && (
                <span className={classes.faint} title={nameOf(device)}>
                  {nameOf(device)}
                </span>
              )}
              {rest !== undefined && <span className={classes.faint}>{rest.why}</span>}
              {proposal !== undefined &&
                fields.map((field) => <Value key={field} field={field} values={proposal.values} />)}
            </div>
          );
        })}
      </div>
      {proposals.length + left.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          No device to show.
        </Text>
      )}
    </div>
  );
}

interface ValueProps {
  readonly field: DeviceField;
  readonly values: readonly ProposedValue[];
}

function Value({ field, values }: ValueProps) {
  const found = values.find((value) => value.field === field);
  if (found === undefined) return <span className={classes.faint}>–</span>;
  const text = valueWords(field, found.value);
  if (found.state === 'same') {
    return (
      <span className={classes.faint} title={`${text}: known already`}>
        {text}
      </span>
    );
  }
  if (found.state === 'new') {
    const said = valueWords(field, found.inFiles);
    return (
      <span className={classes.cell} title={said === '' ? text : `The file says ${said}.`}>
        {said === '' ? '' : <span className={classes.faint}>{said} → </span>}
        {text}
      </span>
    );
  }
  const before = valueWords(field, found.before);
  return (
    <span
      className={classes.conflict}
      title={`Said before: ${before}. Found: ${text}.`}
      data-testid="conflict"
    >
      {before} ≠ {text}
    </span>
  );
}
