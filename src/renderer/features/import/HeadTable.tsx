import type { MappingProblem } from '../../../core/read/mapping/problemsOfMapping.ts';
import type { GivenLayout } from '../../../core/read/mapping/proposeMapping.ts';
import type { MappedColumn } from '../../../core/read/mapping/TableMapping.ts';
import type { MappingPreviewAnswer } from '../../../ipc/contract.ts';
import { ColumnHead } from './ColumnHead.tsx';
import type { Draft } from './Draft.ts';
import { HeadRow } from './HeadRow.tsx';
import classes from './HeadTable.module.css';
import { inPlaces } from './inPlaces.ts';

interface HeadTableProps {
  readonly draft: Draft;
  readonly preview: MappingPreviewAnswer;
  readonly problems: readonly MappingProblem[];
  readonly onColumn: (index: number, changes: Partial<MappedColumn>) => void;
  readonly onLayout: (layout: GivenLayout) => void;
}

/** The first lines of the file as a table: what each column is, which line is what. */
export function HeadTable({ draft, preview, problems, onColumn, onLayout }: HeadTableProps) {
  const { mapping } = draft;
  const { columns } = mapping;
  const reasonOf = new Map(preview.rejections.map(({ line, reason }) => [line, reason]));
  const repeated = repeatedMeanings(columns);
  return (
    <div className={classes.scroll} data-testid="map-table">
      <table className={classes.table}>
        <thead>
          <tr>
            <th className={classes.gutter}>Names</th>
            <th className={classes.gutter}>
              Data
              <br />
              from
            </th>
            <th className={classes.gutter}>Line</th>
            {inPlaces(columns).map(({ column, index }) => (
              <th key={index} className={classes.column}>
                <ColumnHead
                  index={index}
                  column={column}
                  doubt={draft.touched.has(index) ? null : (draft.doubts[index] ?? null)}
                  problem={problems.find((problem) => problem.column === index)?.text ?? null}
                  isRepeated={repeated.has(column.meaning)}
                  onChange={(changes) => onColumn(index, changes)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.table.lines.map((line) => (
            <HeadRow
              key={line.number}
              line={line}
              mapping={mapping}
              reason={reasonOf.get(line.number) ?? null}
              onLayout={onLayout}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function repeatedMeanings(columns: readonly MappedColumn[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { meaning } of columns) {
    if (seen.has(meaning)) repeated.add(meaning);
    seen.add(meaning);
  }
  return repeated;
}
