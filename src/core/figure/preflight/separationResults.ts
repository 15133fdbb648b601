import { type NearestPair, nearestPair, type Viewing } from '../color/nearestPair.ts';
import type { FigureSpec, TraceSpec } from '../spec.ts';
import type { PreflightResult } from './PreflightResult.ts';

/** Least CIEDE2000 and least difference of L* at which two traces count as told apart (our decision). */
const leastDistance = 15;
const blindness: readonly Viewing[] = ['protanopia', 'deuteranopia', 'tritanopia'];

/** Whether traces are told apart by colour-blind readers and in grey print: by colour or by form. */
export function separationResults(spec: FigureSpec): readonly PreflightResult[] {
  const pairs = spec.panels.flatMap(pairsOf);
  return [
    resultOf('colorBlind', 'Colour-blind readers', pairs, blindness, 'ΔE'),
    resultOf('grey', 'Print in grey', pairs, ['grey'], 'ΔL*'),
  ];
}

interface TracePair {
  readonly traces: readonly [TraceSpec, TraceSpec];
  readonly differInForm: boolean;
}

function pairsOf({ traces }: FigureSpec['panels'][number]): TracePair[] {
  const keys = new Map<string, TraceSpec>();
  for (const trace of traces) {
    if (trace.role === 'main' && !keys.has(trace.key)) keys.set(trace.key, trace);
  }
  const each = [...keys.values()];
  return each.flatMap((one, i) =>
    each
      .slice(i + 1)
      .map((other) => ({ traces: [one, other] as const, differInForm: differInForm(one, other) })),
  );
}

function differInForm(one: TraceSpec, other: TraceSpec): boolean {
  const haveSymbols = [one, other].every(({ shape }) => shape === 'both' || shape === 'symbols');
  const haveLines = [one, other].every(({ shape }) => shape !== 'symbols');
  const symbols = one.look.symbol !== other.look.symbol || one.look.filled !== other.look.filled;
  return (haveSymbols && symbols) || (haveLines && one.look.dash !== other.look.dash);
}

function resultOf(
  rule: 'colorBlind' | 'grey',
  title: string,
  pairs: readonly TracePair[],
  viewings: readonly Viewing[],
  unit: string,
): PreflightResult {
  const worst = (candidates: readonly TracePair[]) =>
    candidates
      .flatMap(({ traces }) =>
        viewings.flatMap((viewing) => {
          const colors = traces.map(({ label, look }) => ({ name: label, color: look.color }));
          return nearestPair(colors, viewing) ?? [];
        }),
      )
      .reduce<NearestPair | null>(
        (least, pair) => (least === null || pair.distance < least.distance ? pair : least),
        null,
      );
  const nearest = worst(pairs);
  const alike = worst(pairs.filter((pair) => !pair.differInForm));
  const asked = `${unit} ≥ ${leastDistance}, or another symbol or dash`;
  if (nearest === null) {
    return { rule, title, passed: true, measured: 'one trace', asked, detail: '' };
  }
  const passed = alike === null || alike.distance >= leastDistance;
  const told = passed ? nearest : (alike as NearestPair);
  const detail = !passed
    ? `${told.first} and ${told.second} look alike: give one of them another colour, symbol or dash.`
    : told.distance < leastDistance
      ? `${told.first} and ${told.second} are told apart by symbol or dash.`
      : '';
  return { rule, title, passed, measured: `${unit} ${told.distance.toFixed(0)}`, asked, detail };
}
