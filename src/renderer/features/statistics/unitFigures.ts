import type { Direction } from '../../../core/measurement.ts';
import type { FiguresColumns } from '../../../core/series/queries.ts';
import { meanAndDeviation } from '../../../core/statistics/meanAndDeviation.ts';
import type { DeviceGroups } from '../../state/deviceGroups.ts';
import type { StatisticsGroup } from './statisticsGroups.ts';

export type FigureName = 'pcePercent' | 'vocV' | 'jscMaCm2' | 'ff';

/** The figures of one counted unit; of several pixels their mean. NaN where unknown. */
export interface UnitFigures {
  readonly label: string;
  /** The first of its devices, to be selected. */
  readonly deviceId: string;
  readonly values: Readonly<Record<FigureName, number>>;
}

export interface GroupFigures {
  readonly group: StatisticsGroup;
  readonly direction: Direction;
  readonly units: readonly UnitFigures[];
  /** The unit with the highest efficiency; null without any. */
  readonly champion: UnitFigures | null;
}

const names: readonly FigureName[] = ['pcePercent', 'vocV', 'jscMaCm2', 'ff'];

/** Figures group by group, a set for each direction; units without any figure do not count. */
export function unitFigures(
  groups: readonly StatisticsGroup[],
  answers: readonly FiguresColumns[],
  chosen: Pick<DeviceGroups, 'unitOf'>,
): readonly GroupFigures[] {
  return groups
    .filter(({ hidden }) => !hidden)
    .flatMap((group) => answers.map((columns) => figuresOfGroup(group, columns, chosen)));
}

function figuresOfGroup(
  group: StatisticsGroup,
  columns: FiguresColumns,
  { unitOf }: Pick<DeviceGroups, 'unitOf'>,
): GroupFigures {
  const rowOf = new Map(columns.deviceIds.map((id, row) => [id, row]));
  const pixels = new Map<string, { id: string; label: string; row: number }[]>();
  for (const { id, label } of group.devices) {
    const row = rowOf.get(id);
    if (row === undefined || names.every((name) => !Number.isFinite(columns[name][row]))) continue;
    const unit = unitOf(id);
    pixels.set(unit, [...(pixels.get(unit) ?? []), { id, label, row }]);
  }
  const units = [...pixels.values()].map((members): UnitFigures => {
    const mean = (name: FigureName) =>
      meanAndDeviation(
        members.map(({ row }) => columns[name][row] as number).filter(Number.isFinite),
      ).mean;
    const [first] = members as [(typeof members)[number]];
    return {
      label: members.length === 1 ? first.label : `${first.label} and ${members.length - 1} more`,
      deviceId: first.id,
      values: {
        pcePercent: mean('pcePercent'),
        vocV: mean('vocV'),
        jscMaCm2: mean('jscMaCm2'),
        ff: mean('ff'),
      },
    };
  });
  const best = units.reduce<UnitFigures | null>(
    (top, unit) =>
      unit.values.pcePercent > (top?.values.pcePercent ?? Number.NEGATIVE_INFINITY) ? unit : top,
    null,
  );
  return { group, direction: columns.direction, units, champion: best };
}
