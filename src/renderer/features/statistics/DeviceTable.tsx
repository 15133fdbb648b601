import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useViewStore } from '../../state/viewStore.ts';
import classes from './DeviceTable.module.css';
import type { DataColumn } from './dataColumn.ts';
import type { DeviceTableRow } from './deviceRows.ts';
import { rangeOfCourses } from './rangeOfCourses.ts';
import { Sparkline } from './Sparkline.tsx';
import { sortRows } from './sortRows.ts';
import { useCourses } from './useCourses.ts';

interface DeviceTableProps {
  readonly rows: readonly DeviceTableRow[];
  readonly columns: readonly DataColumn<DeviceTableRow>[];
  /** By which column, and which way. */
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const rowHeight = 24;

/** By column; what is in none of them is a number with its unit. */
const widths: Readonly<Record<string, string>> = {
  label: 'minmax(78px, 2fr)',
  group: 'minmax(56px, 1.6fr)',
  batch: 'minmax(36px, 1fr)',
  pce: '50px',
  left: '38px',
  t95: '52px',
  t90: '52px',
  t80: '52px',
  status: 'minmax(72px, 1.2fr)',
  notes: '38px',
};
const courseWidth = '64px';
const numberWidth = 'minmax(88px, 0.8fr)';

/** Only the rows in sight are in the document; a click on a head sorts, once more the other way. */
export function DeviceTable({ rows, columns, sorting, onSort }: DeviceTableProps) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const set = useViewStore((state) => state.set);
  const sight = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const inSight = sight.getVirtualItems().flatMap(({ index }) => rows[index]?.run?.id ?? []);
  const courses = useCourses(inSight);
  const range = useMemo(() => rangeOfCourses(courses.values()), [courses]);
  const gridTemplateColumns = [
    ...columns.map(({ id }) => widths[id] ?? numberWidth),
    courseWidth,
  ].join(' ');
  return (
    <div ref={scrollRef} className={classes.scroll} data-testid="device-table">
      <div className={classes.inside}>
        <div className={classes.head} style={{ gridTemplateColumns }}>
          {columns.map(({ id, head, isNumber }) => (
            <button
              type="button"
              key={id}
              className={isNumber ? classes.right : classes.cell}
              onClick={() =>
                onSort({ column: id, descending: sorting.column === id && !sorting.descending })
              }
              aria-pressed={sorting.column === id}
              data-testid={`sort-${id}`}
            >
              {head}
              {sorting.column === id ? (sorting.descending ? ' ▾' : ' ▴') : ''}
            </button>
          ))}
          <span className={classes.course}>Course</span>
        </div>
        <div style={{ height: sight.getTotalSize(), position: 'relative' }}>
          {sight.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const { id, label } = row.device;
            return (
              <button
                type="button"
                key={id}
                className={classes.row}
                data-selected={id === selectedDeviceId || undefined}
                data-testid="device-table-row"
                style={{
                  transform: `translateY(${item.start}px)`,
                  height: rowHeight,
                  gridTemplateColumns,
                }}
                aria-label={`Select ${label}`}
                onClick={() => set({ selectedDeviceId: id === selectedDeviceId ? null : id })}
              >
                {columns.map((column) => {
                  const text = column.text(row);
                  return (
                    <span
                      key={column.id}
                      className={column.isNumber ? classes.right : classes.cell}
                      title={text}
                      data-column={column.id}
                    >
                      {text}
                    </span>
                  );
                })}
                <span className={classes.course}>
                  {row.run !== null && (
                    <Sparkline trace={courses.get(row.run.id) ?? null} range={range} />
                  )}
                </span>
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Rows as they are sorted now, and how to sort them otherwise. */
export function useSorting(
  rows: readonly DeviceTableRow[],
  columns: readonly DataColumn<DeviceTableRow>[],
) {
  const [sorting, setSorting] = useState<Sorting>({ column: '', descending: false });
  const sorted = useMemo(
    () =>
      sortRows(
        rows,
        columns.find(({ id }) => id === sorting.column),
        sorting.descending,
      ),
    [rows, columns, sorting],
  );
  return { sorted, sorting, setSorting };
}
