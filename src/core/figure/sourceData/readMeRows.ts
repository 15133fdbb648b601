import type { AnalysisOptions } from '../../series/queries.ts';
import { journalPresets } from '../journals/journalPresets.ts';
import type { FigureRecipe } from '../recipe/FigureRecipe.ts';

/** The README sheet: what the figure is, from which files, against which reference, what is left out. */
export function readMeRows(recipe: FigureRecipe): readonly (readonly (string | number)[])[] {
  const { spec, request, files, notes } = recipe;
  const preset = journalPresets.find(({ id }) => id === spec.presetId);
  const options = request?.options ?? null;
  const exclusions = Object.entries(options?.exclusions ?? {}).flatMap(([runId, spans]) =>
    spans.map(({ fromHours, toHours }) => [runId, fromHours, toHours]),
  );
  const thinned = spec.panels.flatMap(({ traces }) =>
    traces
      .filter(({ n, x, measuredPoints }) => n === null && measuredPoints > x.length)
      .map(({ label, id, x, measuredPoints }) => [label || id, x.length, measuredPoints]),
  );
  return [
    ['Source Data'],
    ['Written by', `Shelflight ${recipe.appVersion}`],
    ['Made', recipe.madeAt],
    ['Figure', spec.template],
    ['Preset', preset?.name ?? spec.presetId],
    [
      'Reference',
      options === null ? 'unknown' : (referenceWords[options.reference] ?? options.reference),
    ],
    ['Scan direction of shelf points', options?.shelfDirection ?? 'unknown'],
    ['Caption', spec.caption],
    [],
    ['Sheets hold exactly the plotted numbers. An empty cell breaks the line.'],
    ['mean: over devices; s.d.: sample standard deviation (n - 1), from 3 devices on.'],
    ...(notes.length > 0 ? [[], ['Not drawn'], ...notes.map((note) => [note])] : []),
    ...(thinned.length > 0
      ? [
          [],
          ['Thinned to first, last, smallest and largest of each step', 'drawn', 'measured'],
          ...thinned,
        ]
      : []),
    [],
    exclusions.length > 0
      ? ['Excluded spans: run', 'from (h)', 'to (h)']
      : ['Excluded spans', 'none'],
    ...exclusions,
    ...settledRows(options),
    [],
    ['Raw file', 'Bytes', 'SHA-256'],
    ...files.map(({ path, bytes, sha256 }) => [path, bytes ?? '', sha256 ?? 'not readable']),
  ];
}

/** What a person settled for single runs and devices, where somebody did. */
function settledRows(options: AnalysisOptions | null): readonly (readonly (string | number)[])[] {
  const runs = Object.entries(options?.choices ?? {}).filter(([, choice]) =>
    Object.values(choice).some((value) => value !== null),
  );
  const areas = (options?.overrides ?? []).filter(({ areaCm2 }) => areaCm2 !== null);
  const title = 'Settled by hand: run';
  return [
    ...(runs.length === 0
      ? []
      : [[], [title, 'time zero (h)', 'reference', 'value', 'end of burn-in (h)']]),
    ...runs.map(([runId, { timeZeroHours, referenceMode, referenceValue, burnInEndHours }]) => [
      runId,
      timeZeroHours ?? '',
      referenceMode === null ? '' : (referenceWords[referenceMode] ?? referenceMode),
      referenceValue ?? '',
      burnInEndHours ?? '',
    ]),
    ...(areas.length === 0 ? [] : [[], ['Settled by hand: device', 'area (cm2)']]),
    ...areas.map(({ deviceId, areaCm2 }) => [deviceId, areaCm2 ?? '']),
  ];
}

const referenceWords: Readonly<Record<string, string>> = {
  auto: 'first point on the shelf, median of the first hour under light',
  first: 'first point',
  firstWindow: 'median of the first hour',
  jv: 'J-V value before the load',
  max: 'maximum',
  atTs: 'value at the end of burn-in',
  fixed: 'given value',
};
