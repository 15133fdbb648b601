import { formatTimeToFraction } from '../../../core/analysis/formatTimeToFraction.ts';
import type { CrossingStatus, RunSummary, TimeToFraction } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import { unitText } from '../../ui/chart/quantityWords.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import type { DataColumn } from './dataColumn.ts';
import type { Fraction } from './statisticsStore.ts';

/** What the table says about one device. */
export interface DeviceTableRow {
  readonly device: DeviceState;
  readonly group: string | null;
  readonly batch: string | null;
  /** From the first J-V sweep, %. */
  readonly initialPce: number | null;
  /** Of the kind of ageing that is shown. */
  readonly run: RunSummary | null;
  readonly notes: number;
}

const statusWords: Readonly<Record<CrossingStatus, string>> = {
  reached: 'reached',
  provisional: 'provisional',
  gap: 'reached in a gap',
  atStart: 'below from the start',
  notReached: 'not reached',
  undefined: 'no lifetime',
};

/** Columns of the table of devices: those of which something is known of some device. */
export function deviceColumns(
  rows: readonly DeviceTableRow[],
  fieldName: string,
  timeUnit: 'h' | 'd',
): readonly DataColumn<DeviceTableRow>[] {
  const words = (
    id: string,
    head: string,
    text: (row: DeviceTableRow) => string | null,
  ): DataColumn<DeviceTableRow> => ({
    id,
    head,
    isNumber: false,
    text: (row) => text(row) ?? '–',
    key: text,
  });
  const number = (
    id: string,
    head: string,
    value: (row: DeviceTableRow) => number | null,
    text: (value: number, row: DeviceTableRow) => string,
  ): DataColumn<DeviceTableRow> => ({
    id,
    head,
    isNumber: true,
    text: (row) => {
      const found = value(row);
      return found === null ? '–' : text(found, row);
    },
    key: value,
  });
  const lifetime = (id: Fraction, head: string): DataColumn<DeviceTableRow> => ({
    id,
    head,
    isNumber: true,
    text: ({ run }) => (run === null ? '–' : formatTimeToFraction(run[id], timeUnit, 'brief')),
    key: ({ run }) => (run === null ? null : lifetimeKey(run[id])),
  });
  const withUnit = (value: number, { run }: DeviceTableRow) =>
    `${formatNumber(value, 4)} ${unitText(run?.unit ?? '')}`.trim();
  return [
    words('label', 'Device', ({ device }) => device.label),
    words('group', fieldName, ({ group }) => group),
    ...(rows.some(({ batch }) => batch !== null)
      ? [words('batch', 'Batch', ({ batch }) => batch)]
      : []),
    number(
      'pce',
      'PCE J-V',
      ({ initialPce }) => initialPce,
      (value) => `${formatNumber(value, 4)} %`,
    ),
    number('initial', 'Initial', ({ run }) => run?.initial ?? null, withUnit),
    number('now', 'Now', ({ run }) => run?.last ?? null, withUnit),
    number(
      'left',
      'Left',
      ({ run }) => run?.normalizedLast ?? null,
      (value) => value.toFixed(3),
    ),
    lifetime('t95', 'T95'),
    lifetime('t90', 'T90'),
    lifetime('t80', 'T80'),
    words('status', 'T80 status', ({ run }) => (run === null ? null : statusWords[run.t80.status])),
    ...(rows.some(({ notes }) => notes > 0)
      ? [
          number(
            'notes',
            'Notes',
            ({ notes }) => notes,
            (value) => (value === 0 ? '' : String(value)),
          ),
        ]
      : []),
  ];
}

/** Times by when they were reached; whatever was not reached comes after by how long it lasted. */
function lifetimeKey({ hours, lowerBoundHours }: TimeToFraction): number | null {
  if (hours !== null) return hours;
  return lowerBoundHours === null ? null : 1e9 + lowerBoundHours;
}
