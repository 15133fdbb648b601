import type { CallOutSpec, LegendSpec, LevelSpec, TraceLook } from '../spec.ts';
import type { AxisChange, CallOutChange, FigureEdits, LevelChange } from './FigureEdits.ts';

type ByName<T> = Readonly<Record<string, T>>;

/** Steps of a person in the figure editor: each gives the edits with one more change. */
export const editing = {
  /** `axis` is `panel:axis`. */
  axis: (edits: FigureEdits, axis: string, change: AxisChange): FigureEdits => ({
    ...edits,
    axes: merged(edits.axes, axis, change),
  }),
  resetAxis: (edits: FigureEdits, axis: string): FigureEdits => ({
    ...edits,
    axes: without(edits.axes, axis),
  }),
  label: (edits: FigureEdits, key: string, label: string): FigureEdits => ({
    ...edits,
    labels: { ...edits.labels, [key]: label },
  }),
  look: (edits: FigureEdits, key: string, change: Partial<TraceLook>): FigureEdits => ({
    ...edits,
    looks: merged(edits.looks, key, change),
  }),
  /** Gives some of a trace's look back to its condition. */
  forgetLook: (
    edits: FigureEdits,
    key: string,
    fields: readonly (keyof TraceLook)[],
  ): FigureEdits => {
    const look = Object.entries(edits.looks[key] ?? {}).filter(
      ([field]) => !fields.includes(field as keyof TraceLook),
    );
    const others = without(edits.looks, key);
    return {
      ...edits,
      looks: look.length === 0 ? others : { ...others, [key]: Object.fromEntries(look) },
    };
  },
  legend: (edits: FigureEdits, panelId: string, legend: LegendSpec): FigureEdits => ({
    ...edits,
    legends: { ...edits.legends, [panelId]: legend },
  }),
  note: (edits: FigureEdits, panelId: string, note: readonly string[]): FigureEdits => ({
    ...edits,
    notes: { ...edits.notes, [panelId]: note },
  }),
  title: (edits: FigureEdits, panelId: string, title: string): FigureEdits => ({
    ...edits,
    titles: { ...edits.titles, [panelId]: title },
  }),
  /** Leaves a part out, or shows it again. */
  hide: (edits: FigureEdits, part: string, isHidden: boolean): FigureEdits => {
    const others = edits.hidden.filter((each) => each !== part);
    return { ...edits, hidden: isHidden ? [...others, part] : others };
  },
  addLevel: (edits: FigureEdits, panelId: string, level: LevelSpec): FigureEdits => ({
    ...edits,
    addedLevels: appended(edits.addedLevels, panelId, level),
  }),
  level: (edits: FigureEdits, panelId: string, id: string, change: LevelChange): FigureEdits => ({
    ...edits,
    levels: merged(edits.levels, `${panelId}:${id}`, change),
  }),
  removeLevel: (edits: FigureEdits, panelId: string, id: string): FigureEdits => {
    const own = edits.addedLevels[panelId] ?? [];
    if (!own.some((level) => level.id === id)) return hideIn(edits, `level:${panelId}:${id}`);
    return {
      ...edits,
      levels: without(edits.levels, `${panelId}:${id}`),
      addedLevels: { ...edits.addedLevels, [panelId]: own.filter((level) => level.id !== id) },
    };
  },
  addCallOut: (edits: FigureEdits, panelId: string, callOut: CallOutSpec): FigureEdits => ({
    ...edits,
    addedCallOuts: appended(edits.addedCallOuts, panelId, callOut),
  }),
  callOut: (
    edits: FigureEdits,
    panelId: string,
    id: string,
    change: CallOutChange,
  ): FigureEdits => ({ ...edits, callOuts: merged(edits.callOuts, `${panelId}:${id}`, change) }),
  removeCallOut: (edits: FigureEdits, panelId: string, id: string): FigureEdits => {
    const own = edits.addedCallOuts[panelId] ?? [];
    if (!own.some((callOut) => callOut.id === id)) {
      return hideIn(edits, `callOut:${panelId}:${id}`);
    }
    return {
      ...edits,
      callOuts: without(edits.callOuts, `${panelId}:${id}`),
      places: {
        ...edits.places,
        [panelId]: without(edits.places[panelId] ?? {}, `callOut:${id}`),
      },
      addedCallOuts: {
        ...edits.addedCallOuts,
        [panelId]: own.filter((callOut) => callOut.id !== id),
      },
    };
  },
};

function hideIn(edits: FigureEdits, part: string): FigureEdits {
  return { ...edits, hidden: [...edits.hidden.filter((each) => each !== part), part] };
}

function merged<T extends object>(all: ByName<T>, name: string, change: T): ByName<T> {
  return { ...all, [name]: { ...all[name], ...change } };
}

function appended<T>(all: ByName<readonly T[]>, name: string, item: T): ByName<readonly T[]> {
  return { ...all, [name]: [...(all[name] ?? []), item] };
}

function without<T>(all: ByName<T>, name: string): ByName<T> {
  const { [name]: _, ...others } = all;
  return others;
}
