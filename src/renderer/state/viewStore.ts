import { create } from 'zustand';
import { defaultRetentionHours } from '../../core/analysis/defaultRetentionHours.ts';
import type { FitModel, FitWindow } from '../../core/analysis/fits/decayFit.ts';
import type { Direction } from '../../core/measurement.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { ReferenceMode, RunKind } from '../../core/run.ts';
import type { CountedUnit } from '../../core/statistics/countedUnit.ts';
import type { Spread } from '../../core/statistics/spread.ts';
import type { Language } from '../../core/weekly/words/Language.ts';
import type { AnnotationDraft } from './AnnotationDraft.ts';
import type { GroupField } from './groupField.ts';

/** What the person looks at, and how. Nothing here is measured or written about a device. */
export interface ViewState {
  readonly view: View;
  readonly normalized: boolean;
  /** Normalized values are written in % and not from 0 to 1. */
  readonly percent: boolean;
  readonly reference: ReferenceMode | 'auto';
  /** For the reference `fixed`; null as long as none was typed in. */
  readonly referenceValue: number | null;
  /** Times at which the share that is left is told. */
  readonly retentionHours: Readonly<Record<RunKind, readonly number[]>>;
  /** A decay model laid through the selected device's run, or null. */
  readonly fit: FitChoice | null;
  readonly quantity: Quantity | 'runValue';
  readonly grouping: 'devices' | 'conditions';
  /** What brings devices together, what n counts, and what the band around a group means. */
  readonly groupBy: GroupField;
  readonly countedUnit: CountedUnit;
  readonly spread: Spread;
  readonly shelfDirection: Direction;
  readonly timeUnit: Readonly<Record<Panel, TimeUnit>>;
  /** Visible hours per panel; null = everything. */
  readonly range: Readonly<Record<Panel, Range | null>>;
  /** Visible values per panel; null = fitted to the data. */
  readonly valueRange: Readonly<Record<Panel, Range | null>>;
  readonly hiddenConditions: ReadonlySet<string>;
  /** Hidden groups where these are not conditions; forgotten when others are chosen. */
  readonly hiddenGroups: ReadonlySet<string>;
  readonly hiddenDevices: ReadonlySet<string>;
  readonly selectedDeviceId: string | null;
  /** Several devices picked in the library, to be changed together; empty while at most one is. */
  readonly pickedDeviceIds: ReadonlySet<string>;
  /** What a click or drag on a chart does. */
  readonly tool: Tool;
  /** An annotation being written, or null. */
  readonly draft: AnnotationDraft | null;
  /** Where records of many devices are filled from, while that dialog is open. */
  readonly recordDialog: 'names' | 'sheet' | null;
  /** From which day on the weekly meeting counts (`2025-03-07`; null: last Friday), and its language. */
  readonly weekly: { readonly since: string | null; readonly language: Language };
}

export type View = 'shelf' | 'soak' | 'both' | 'jv' | 'statistics';
export type Panel = 'shelf' | 'soak';
export type TimeUnit = 'hours' | 'days';
export type Range = readonly [number, number];
export type Tool = 'zoom' | 'pan' | 'annotate';

export interface FitChoice {
  readonly runKind: RunKind;
  readonly model: FitModel;
  readonly window: FitWindow;
  /** Carried on beyond the record, where the rules allow it. */
  readonly isExtrapolated: boolean;
}

export interface ViewActions {
  set(changes: Partial<ViewState>): void;
  setRange(panel: Panel, range: Range | null, valueRange?: Range | null): void;
  setTimeUnit(panel: Panel, unit: TimeUnit): void;
  toggleCondition(condition: string): void;
  toggleGroup(group: string): void;
  toggleDevice(deviceId: string): void;
}

export const useViewStore = create<ViewState & ViewActions>()((set) => ({
  view: 'both',
  normalized: true,
  percent: false,
  reference: 'auto',
  referenceValue: null,
  retentionHours: defaultRetentionHours,
  fit: null,
  quantity: 'runValue',
  grouping: 'conditions',
  groupBy: 'condition',
  countedUnit: 'device',
  spread: 'sd',
  shelfDirection: 'reverse',
  timeUnit: { shelf: 'days', soak: 'hours' },
  range: { shelf: null, soak: null },
  valueRange: { shelf: null, soak: null },
  hiddenConditions: new Set(),
  hiddenGroups: new Set(),
  hiddenDevices: new Set(),
  selectedDeviceId: null,
  pickedDeviceIds: new Set(),
  tool: 'zoom',
  draft: null,
  recordDialog: null,
  weekly: { since: null, language: 'en' },
  // Whoever selects one device, in a chart or a list, lets go of several.
  set: (changes) =>
    set(
      'selectedDeviceId' in changes && !('pickedDeviceIds' in changes)
        ? { ...changes, pickedDeviceIds: new Set<string>() }
        : changes,
    ),
  setRange: (panel, range, valueRange = null) =>
    set((state) => ({
      range: { ...state.range, [panel]: range },
      valueRange: { ...state.valueRange, [panel]: valueRange },
    })),
  setTimeUnit: (panel, unit) =>
    set((state) => ({ timeUnit: { ...state.timeUnit, [panel]: unit } })),
  toggleCondition: (condition) =>
    set((state) => ({ hiddenConditions: toggled(state.hiddenConditions, condition) })),
  toggleGroup: (group) =>
    set((state) =>
      state.groupBy === 'condition'
        ? { hiddenConditions: toggled(state.hiddenConditions, group) }
        : { hiddenGroups: toggled(state.hiddenGroups, group) },
    ),
  toggleDevice: (deviceId) =>
    set((state) => ({ hiddenDevices: toggled(state.hiddenDevices, deviceId) })),
}));

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
