import type { FigureRequest } from '../core/figure/gather/FigureRequest.ts';
import type { FigureFormat } from '../core/figure/journals/JournalPreset.ts';
import type { FigureRecipe, RecipeFile } from '../core/figure/recipe/FigureRecipe.ts';
import type { FigureSpec } from '../core/figure/spec.ts';
import type { Deck } from '../core/weekly/deck/Deck.ts';
import type { SaveResult } from './saving.ts';

/** A figure as the window describes it; main adds version, time and the raw files' hashes. */
export interface FigureExport {
  readonly recipe: {
    readonly spec: FigureSpec;
    readonly request: FigureRequest | null;
    /** Relative paths of the raw files behind it. */
    readonly files: readonly string[];
    /** Of a figure that was opened again: its files as they were, for its numbers are of that day. */
    readonly filesThen?: readonly RecipeFile[] | null;
    readonly notes: readonly string[];
  };
  readonly format: FigureFormat;
  readonly dpi: number;
  readonly withSourceData: boolean;
  /** Without extension; main asks the person where. */
  readonly suggestedName: string;
}

export interface FigureExported extends SaveResult {
  /** Size of the written figure; null when none was. */
  readonly bytes: number | null;
}

/** A deck as the window describes it, with the figures that are drawn as pictures into it. */
export interface DeckExport {
  readonly deck: Deck;
  readonly figures: readonly FigureSpec[];
  /** Without extension; main asks the person where. */
  readonly suggestedName: string;
}

export interface DeckExported extends SaveResult {
  /** Pictures that could not be drawn, and why, a sentence each; the deck is whole without them. */
  readonly problems: readonly string[];
}

/** A figure's file that was dropped on the window. */
export interface OpenedFigure {
  readonly name: string;
  readonly recipe: FigureRecipe;
  /** When and with what it was made, and what happened to its raw files since, a sentence each. */
  readonly changes: readonly string[];
}

export interface FigureRequests {
  /** Main asks the person where; Source Data go beside the figure under its name. */
  'figure:export': { request: FigureExport; response: FigureExported };
  'figure:cancel': { request: undefined; response: undefined };
  'figure:copy': {
    request: { recipe: FigureExport['recipe']; kind: 'svg' | 'png' };
    response: undefined;
  };
  /** Path of a dropped file, resolved by the preload; null when it is no figure of ours. */
  'figure:drop': { request: { path: string }; response: OpenedFigure | null };
  /** Slides as PPTX; main asks the person where, draws the pictures, and writes all or nothing. */
  'deck:export': { request: DeckExport; response: DeckExported };
}

export const figureRequestNames = [
  'figure:export',
  'figure:cancel',
  'figure:copy',
  'figure:drop',
  'deck:export',
] as const satisfies readonly (keyof FigureRequests)[];
