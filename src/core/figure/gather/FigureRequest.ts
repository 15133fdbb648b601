import type { AnalysisOptions } from '../../series/queries.ts';
import type { PaletteId } from '../color/palettes.ts';
import type { ComposeChoice } from '../compose/composeFigures.ts';
import type { PresetId } from '../journals/JournalPreset.ts';
import type { TemplateId, TraceLook } from '../spec.ts';

/** Which figure of which devices: everything needed to make it again from the raw files. */
export interface FigureRequest {
  readonly template: TemplateId;
  readonly presetId: PresetId;
  readonly options: AnalysisOptions;
  /** Devices that are drawn; null: all. */
  readonly deviceIds: readonly string[] | null;
  /** All conditions of the project in order, so that each has its colour whatever is drawn. */
  readonly conditions: readonly string[];
  readonly grouping: 'conditions' | 'devices';
  readonly normalized: boolean;
  /** Of the time axis, in hours; null: everything. */
  readonly hours: {
    readonly shelf: readonly [number, number] | null;
    readonly soak: readonly [number, number] | null;
  };
  /** Which time axis cohorts, survival and channels use where both have data. */
  readonly preferred: 'shelf' | 'mpp';
  readonly palette: PaletteId;
  /** What a person settled of looks, by condition or device label. */
  readonly looks: Readonly<Record<string, Partial<TraceLook>>>;
  /** The device whose curves or output are drawn; null: the best one. */
  readonly deviceId: string | null;
  /** Several figures on one page; absent or null: the one of `template`. */
  readonly composition?: CompositionRequest | null;
}

export interface CompositionRequest extends ComposeChoice {
  readonly parts: readonly PartRequest[];
}

/** What one part of a composed figure asks differently from the whole. */
export type PartRequest = Pick<FigureRequest, 'template'> &
  Partial<Pick<FigureRequest, 'deviceIds' | 'grouping' | 'normalized' | 'preferred' | 'deviceId'>>;
