import { memo } from 'react';
import type { GivenLayout } from '../../../core/read/mapping/proposeMapping.ts';
import type { ShownLine } from '../../../core/read/mapping/shownTable.ts';
import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import classes from './HeadTable.module.css';
import { inPlaces } from './inPlaces.ts';

interface HeadRowProps {
  readonly line: ShownLine;
  readonly mapping: TableMapping;
  /** Why the line was rejected, or null. */
  readonly reason: string | null;
  readonly onLayout: (layout: GivenLayout) => void;
}

/** One line of the file, with the choice whether names or data begin here. */
export const HeadRow = memo(function HeadRow({ line, mapping, reason, onLayout }: HeadRowProps) {
  const { number, cells } = line;
  const { headerLine, firstDataLine, columns } = mapping;
  const isNames = number === headerLine;
  const isAbove = number < firstDataLine && !isNames;
  const style = isNames
    ? classes.names
    : isAbove
      ? classes.above
      : reason !== null
        ? classes.rejected
        : undefined;
  const text = cells.filter((cell) => cell !== '').join('   ');
  return (
    <tr className={style} title={reason ?? undefined} data-testid={`map-line-${number}`}>
      <td className={classes.choice}>
        <input
          type="radio"
          name="map-names"
          aria-label={`The names of the columns are in line ${number}`}
          checked={isNames}
          onChange={() =>
            onLayout(
              number < firstDataLine
                ? { headerLine: number, firstDataLine }
                : { headerLine: number, firstDataLine: number + 1 },
            )
          }
        />
      </td>
      <td className={classes.choice}>
        <input
          type="radio"
          name="map-data"
          aria-label={`The data begin in line ${number}`}
          checked={number === firstDataLine}
          onChange={() =>
            onLayout({
              firstDataLine: number,
              headerLine: headerLine !== null && headerLine < number ? headerLine : null,
            })
          }
        />
      </td>
      <td className={classes.number}>{number}</td>
      {isAbove && cells.length < columns.length ? (
        <td colSpan={columns.length} className={classes.preamble}>
          {text}
        </td>
      ) : (
        inPlaces(columns).map(({ column, index }) => (
          <td
            key={index}
            className={column.meaning === 'ignored' && !isNames ? classes.left : undefined}
            title={cells[index]}
          >
            {cells[index] ?? ''}
          </td>
        ))
      )}
    </tr>
  );
});
