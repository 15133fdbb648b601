import { boxOf } from '../../../core/statistics/boxOf.ts';
import { fullValueDomain, valueAxis } from '../../ui/chart/axes.ts';
import type {
  DrawnBox,
  DrawnTrace,
  PanelPicture,
  Span,
  TraceStyle,
} from '../../ui/chart/picture.ts';
import { type PlotArea, plotArea } from '../../ui/chart/plotArea.ts';
import { swarmOffsets } from './swarmOffsets.ts';
import type { FigureName, GroupFigures, UnitFigures } from './unitFigures.ts';

export interface BoxChoice {
  readonly figures: readonly GroupFigures[];
  /** `Initial`, `At 10 d`. */
  readonly when: string;
  /** What whiskers, points and n mean. */
  readonly note: string;
  readonly facts: readonly string[];
  readonly width: number;
  readonly height: number;
}

const panels: readonly { name: FigureName; title: string; label: string }[] = [
  { name: 'pcePercent', title: 'PCE', label: 'PCE (%)' },
  { name: 'vocV', title: 'Voc', label: 'Voc (V)' },
  { name: 'jscMaCm2', title: 'Jsc', label: 'Jsc (mA/cm²)' },
  { name: 'ff', title: 'FF', label: 'FF' },
];

/** Figures of more groups have one chart in a row. */
const manyGroups = 12;

/** An axis spans this share of its values at least. */
const leastSpread = 0.01;

/** One place of an axis: a group, or one of its two directions. */
interface Place {
  readonly figures: GroupFigures;
  readonly at: number;
  readonly halfWidth: number;
}

/** The four box plots of PCE, Voc, Jsc and FF with all points, as pictures of `width` x `height` pixels. */
export function boxPictures(choice: BoxChoice): readonly PanelPicture[] {
  const plot = plotArea(choice.width, choice.height);
  const ids = [...new Set(choice.figures.map(({ group }) => group.id))];
  const both = new Set(choice.figures.map(({ direction }) => direction)).size > 1;
  const places = choice.figures.map((figures): Place => {
    const at = ids.indexOf(figures.group.id) + 1;
    if (!both) return { figures, at, halfWidth: 0.3 };
    return { figures, at: at + (figures.direction === 'reverse' ? -0.21 : 0.21), halfWidth: 0.18 };
  });
  return panels.map((panel, i) => panelPicture(choice, panel, i, places, plot, ids.length));
}

function panelPicture(
  choice: BoxChoice,
  { name, title, label }: (typeof panels)[number],
  index: number,
  places: readonly Place[],
  plot: PlotArea,
  groupCount: number,
): PanelPicture {
  const known = places.map(({ figures }) =>
    figures.units.filter((unit) => Number.isFinite(unit.values[name])),
  );
  const all = known.flat().map((unit) => unit.values[name]);
  const y = valueDomain(all);
  const pixels = {
    x: plot.width / groupCount,
    y: plot.height / (y[1] - y[0]),
  };
  return {
    id: `box-${index + 1}`,
    title: `${choice.when} ${title}`,
    // Once under the figure, at the left of its last row; in figures of many names a row is a chart.
    note: index === (groupCount > manyGroups ? 3 : 2) ? choice.note : '',
    x: {
      label: '',
      domain: [0.5, Math.max(1, groupCount) + 0.5],
      ticks: [],
      tickText: () => '',
    },
    y: valueAxis(label, y, plot.height),
    names: { x: 'place', y: label },
    levels: [],
    traces: places.flatMap((place, i) =>
      pointTraces(place, known[i] as readonly UnitFigures[], name, pixels),
    ),
    legend: [],
    facts: index === 0 ? [...choice.facts, choice.note] : [],
    counts: null,
    categories: categoriesOf(places, known),
    boxes: places.flatMap((place, i) => boxesOf(place, known[i] as readonly UnitFigures[], name)),
  };
}

/** Round ends around all values; equal ones are not blown up to fill an axis. */
function valueDomain(values: readonly number[]): Span {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const least = leastSpread * Math.abs(high);
  const wider = Math.max(0, least - (high - low)) / 2;
  return fullValueDomain(low - wider, high + wider);
}

function categoriesOf(places: readonly Place[], known: readonly (readonly UnitFigures[])[]) {
  const counts = new Map<string, { label: string; at: number; counts: number[] }>();
  places.forEach(({ figures: { group }, at }, i) => {
    const present = counts.get(group.id) ?? { label: group.label, at: Math.round(at), counts: [] };
    present.counts.push(known[i]?.length ?? 0);
    counts.set(group.id, present);
  });
  return [...counts.values()].map(({ label, at, counts: found }) => ({
    at,
    label,
    count: [...new Set(found)].join(' | '),
  }));
}

function boxesOf(
  { figures, at, halfWidth }: Place,
  units: readonly UnitFigures[],
  name: FigureName,
): readonly DrawnBox[] {
  const box = boxOf(units.map((unit) => unit.values[name]));
  if (box === null) return [];
  const { group, direction } = figures;
  const id = `${group.id} ${direction}`;
  return [{ id, at, halfWidth, color: group.color, hollow: direction === 'forward', box }];
}

/** All points of a place, and over them its champion as a star. */
function pointTraces(
  { figures, at, halfWidth }: Place,
  units: readonly UnitFigures[],
  name: FigureName,
  pixels: { readonly x: number; readonly y: number },
): readonly DrawnTrace[] {
  const room = halfWidth * pixels.x;
  const radius = Math.max(1.7, Math.min(3.5, room / 5, 90 / Math.max(10, units.length)));
  const heights = units.map((unit) => unit.values[name] * pixels.y);
  const asides = swarmOffsets(heights, 2 * radius + 0.6, Math.max(0, room - radius));
  const placed = units.map((unit, i) => ({ unit, x: at + (asides[i] as number) / pixels.x }));
  const { group, direction } = figures;
  const style: TraceStyle = {
    color: group.color,
    width: 0,
    opacity: 0.8,
    dash: null,
    symbol: 'circle',
    mark: null,
    symbolRadius: radius,
  };
  const trace = (
    id: string,
    detail: string,
    members: typeof placed,
    look: TraceStyle,
  ): DrawnTrace => ({
    id,
    kind: 'points',
    label: group.label,
    detail,
    columns: {
      x: Float64Array.from(members, ({ x }) => x),
      y: Float64Array.from(members, ({ unit }) => unit.values[name]),
      sd: null,
      n: null,
      pointsInRange: members.length,
    },
    style: look,
    excluded: null,
    names: members.map(({ unit }) => unit.label),
  });
  const champion = placed.filter(({ unit }) => unit === figures.champion);
  return [
    trace(`${group.id} ${direction}`, direction, placed, style),
    ...(champion.length === 0
      ? []
      : [
          trace(`${group.id} ${direction} champion`, `${direction}, champion`, champion, {
            ...style,
            opacity: 1,
            symbol: 'star',
            symbolRadius: Math.max(3.4, radius * 1.5),
          }),
        ]),
  ];
}
