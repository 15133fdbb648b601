import { leastIrradiance } from '../series/leastIrradiance.ts';
import type { AxisCheck, AxisState, RunConditions } from './conformity.ts';
import { type CycleFound, cycleOf } from './cycleOf.ts';
import { type LightFacts, lightFacts } from './lightFacts.ts';
import type { LightDemand } from './protocol.ts';
import { roundedText } from './roundedText.ts';
import { spansWords } from './spansWords.ts';
import { windows } from './windows.ts';

type Verdict = Pick<AxisCheck, 'state' | 'sentence' | 'evidence'>;

/** The kind of light of a run, and whether it was on, beside what a protocol asks for. */
export function checkLight(demand: LightDemand, conditions: RunConditions): AxisCheck {
  const facts = lightFacts(conditions);
  return {
    axis: 'light',
    demand: demandWords(demand),
    shareInside: null,
    hoursOutside: null,
    ...(demand.kind === 'dark' ? dark(facts) : lit(demand, facts, conditions)),
  };
}

function dark({ log, told, toldWords, isLitByKind }: LightFacts): Verdict {
  if (log !== null) {
    const isDark = (value: number) => value < leastIrradiance;
    const isOk = log.shareOfTime(isDark) >= windows.leastShare;
    const lit = roundedText(log.hoursOutside(isDark));
    return {
      state: isOk ? 'ok' : 'outside',
      evidence: 'log',
      sentence: isOk
        ? `Dark by the irradiance log${lit === '0' ? '' : `, lit for ${lit} h`}.`
        : `Lit for ${lit} h by the irradiance log.`,
    };
  }
  if (isLitByKind) {
    const but = told === 'dark' ? ' although the light is told as dark' : '';
    return {
      state: 'outside',
      evidence: 'kind',
      sentence: `The device delivers power${but}: it is under light.`,
    };
  }
  if (told === null || told === 'dark') {
    return {
      state: 'ok',
      evidence: told === null ? 'kind' : 'told',
      sentence:
        told === null ? 'A shelf run: stored in the dark between its sweeps.' : 'Dark, as told.',
    };
  }
  return { state: 'outside', evidence: 'told', sentence: `${toldWords}, as told: not dark.` };
}

function lit(
  demand: Exclude<LightDemand, { kind: 'dark' }>,
  facts: LightFacts,
  conditions: RunConditions,
): Verdict {
  const source = sourceOf(demand.kind === 'sun', facts);
  const course =
    demand.kind === 'cycled' ? cycled(demand, facts) : steady(demand.kind, facts, conditions);
  const sentence = [source.sentence, course.sentence].filter((part) => part !== '').join(' ');
  return {
    state: worse(source.state, course.state),
    evidence: facts.log !== null ? 'log' : source.evidence,
    sentence,
  };
}

/** Is it the sun, or a simulator, as the protocol asks? */
function sourceOf(wantsSun: boolean, { told, toldWords, isLitByKind, log }: LightFacts): Verdict {
  if (told === 'dark' || (told === null && !isLitByKind && log === null)) {
    const sentence = told === 'dark' ? 'Dark, as told.' : 'A shelf run: stored in the dark.';
    return { state: 'outside', evidence: told === 'dark' ? 'told' : 'kind', sentence };
  }
  if (told === null) {
    const sentence = `The light source is not told; ${wantsSun ? 'sunlight' : 'a solar simulator'} is asked for.`;
    return { state: 'notLogged', evidence: null, sentence };
  }
  if (told === (wantsSun ? 'sun' : 'simulator')) {
    return { state: 'ok', evidence: 'told', sentence: `${toldWords}, as told.` };
  }
  const wanted = wantsSun ? 'not sunlight' : 'not a solar simulator';
  const ultraviolet = !wantsSun && /\bled\b/i.test(toldWords ?? '') ? ' (little UV)' : '';
  return {
    state: 'outside',
    evidence: 'told',
    sentence: `${toldWords}, ${wanted}${ultraviolet}.`,
  };
}

/** Continuous light may fail for 5 % of the time (our own limit); every span without it is listed. */
function steady(
  kind: 'continuous' | 'sun',
  { darkSpans, darkFrom }: LightFacts,
  { durationHours, gaps }: RunConditions,
): Pick<Verdict, 'state' | 'sentence'> {
  if (kind === 'sun') return { state: 'ok', sentence: '' };
  const off = darkSpans.reduce((sum, { hours }) => sum + hours, 0);
  const parts: string[] = [];
  if (darkSpans.length > 0) {
    parts.push(
      `Lamp off by the ${darkFrom} for ${roundedText(off, 2)} h: ${spansWords(darkSpans)}.`,
    );
  }
  if (gaps.length > 0) parts.push(`No data, so the lamp is unknown: ${spansWords(gaps)}.`);
  const isOk = off <= (1 - windows.leastShare) * durationHours || off === 0;
  return { state: isOk ? 'ok' : 'outside', sentence: parts.join(' ') };
}

function cycled(
  demand: Extract<LightDemand, { kind: 'cycled' }>,
  facts: LightFacts,
): Pick<Verdict, 'state' | 'sentence'> {
  if (facts.darkFrom === null || (facts.log === null && facts.darkSpans.length === 0)) {
    return { state: 'notLogged', sentence: 'No irradiance is logged, so the cycle is unknown.' };
  }
  const cycle = cycleOf(facts.darkSpans);
  if (cycle === null) {
    return {
      state: 'outside',
      sentence: `No cycle by the ${facts.darkFrom}: ${facts.darkSpans.length === 0 ? 'the lamp was never off' : `one time in the dark, ${spansWords(facts.darkSpans)}`}.`,
    };
  }
  const isPeriod = demand.periodsHours.some((wanted) => isNear(cycle.periodHours, wanted));
  const isDuty = demand.darkPerLight.some((wanted) => isNear(cycle.darkPerLight, wanted));
  return { state: isPeriod && isDuty ? 'ok' : 'outside', sentence: cycleWords(cycle) };
}

function cycleWords({ periodHours, darkPerLight, cycles }: CycleFound): string {
  return `${cycles} light cycles of ${roundedText(periodHours, 2)} h, light to dark 1:${roundedText(darkPerLight, 2)}.`;
}

function isNear(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= windows.cycleTolerance * wanted;
}

function worse(a: AxisState, b: AxisState): AxisState {
  const order: readonly AxisState[] = ['ok', 'notLogged', 'outside'];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function demandWords(demand: LightDemand): string {
  switch (demand.kind) {
    case 'dark':
      return 'dark';
    case 'continuous':
      return 'solar simulator, continuous';
    case 'sun':
      return 'sunlight';
    case 'cycled':
      return `solar simulator and dark by turns: period ${demand.periodsHours.join(', ')} h, light to dark ${demand.darkPerLight.map((part) => `1:${part}`).join(' or ')}`;
  }
}
