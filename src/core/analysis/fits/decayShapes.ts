import type { DecayShape } from './DecayShape.ts';
import type { FitModel } from './decayFit.ts';

const amplitude = (name: 'A' | 'A1' | 'A2') => ({ name, unit: '' }) as const;
const time = (name: 'tau' | 'tau1' | 'tau2') => ({ name, unit: 'h' }) as const;
const decay = (hours: number, tau: number) => Math.exp(-hours / tau);

/** Decay times that are tried first, as logarithms, evenly from a hundredth to a hundred spans. */
const timesTried = (spanHours: number): number[] =>
  Array.from({ length: 17 }, (_, i) => Math.log(spanHours) + ((i - 8) / 4) * Math.LN10);
const timeLimits = (spanHours: number): readonly [number, number] => [
  Math.log(spanHours / 1e5),
  Math.log(spanHours * 1e3),
];
const exponentsTried = [0.3, 0.5, 0.7, 1, 1.5, 2.5].map(Math.log);
const exponentLimits = [Math.log(0.05), Math.log(10)] as const;

/** n0 + slope t */
const linear: DecayShape = {
  model: 'linear',
  parameters: [
    { name: 'n0', unit: '' },
    { name: 'slope', unit: '1/h' },
  ],
  basis: (t) => [1, t],
  value: (t, [n0 = 0, slope = 0]) => n0 + slope * t,
  gradient: (t) => [1, t],
  starts: () => [[]],
  limits: () => [],
};

/** A exp(-t / tau) */
const exponential: DecayShape = {
  model: 'exponential',
  parameters: [amplitude('A'), time('tau')],
  basis: (t, [log = 0]) => [decay(t, Math.exp(log))],
  value: (t, [a = 0, tau = 1]) => a * decay(t, tau),
  gradient: (t, [a = 0, tau = 1]) => [decay(t, tau), (a * decay(t, tau) * t) / tau ** 2],
  starts: (span) => timesTried(span).map((log) => [log]),
  limits: (span) => [timeLimits(span)],
};

/** A1 exp(-t / tau1) + A2 exp(-t / tau2) */
const biexponential: DecayShape = {
  model: 'biexponential',
  parameters: [amplitude('A1'), amplitude('A2'), time('tau1'), time('tau2')],
  basis: (t, [fast = 0, slow = 0]) => [decay(t, Math.exp(fast)), decay(t, Math.exp(slow))],
  value: (t, [a1 = 0, a2 = 0, fast = 1, slow = 1]) => a1 * decay(t, fast) + a2 * decay(t, slow),
  gradient: (t, [a1 = 0, a2 = 0, fast = 1, slow = 1]) => [
    decay(t, fast),
    decay(t, slow),
    (a1 * decay(t, fast) * t) / fast ** 2,
    (a2 * decay(t, slow) * t) / slow ** 2,
  ],
  starts: (span) => {
    const times = timesTried(span);
    return times.flatMap((fast, i) => times.slice(i + 2).map((slow) => [fast, slow]));
  },
  limits: (span) => [timeLimits(span), timeLimits(span)],
};

/** A exp(-(t / tau)^beta) */
const stretched: DecayShape = {
  model: 'stretched',
  parameters: [amplitude('A'), time('tau'), { name: 'beta', unit: '' }],
  basis: (t, [log = 0, beta = 0]) => [
    Math.exp(-((Math.max(0, t) / Math.exp(log)) ** Math.exp(beta))),
  ],
  value: (t, [a = 0, tau = 1, beta = 1]) => a * Math.exp(-((Math.max(0, t) / tau) ** beta)),
  gradient: (t, [a = 0, tau = 1, beta = 1]) => {
    const share = Math.max(0, t) / tau;
    const power = share ** beta;
    const shape = Math.exp(-power);
    const byExponent = share > 0 ? -a * shape * power * Math.log(share) : 0;
    return [shape, (a * shape * power * beta) / tau, byExponent];
  },
  starts: (span) =>
    timesTried(span).flatMap((log) => exponentsTried.map((exponent) => [log, exponent])),
  limits: (span) => [timeLimits(span), exponentLimits],
};

/** The models that can be fitted. */
export const decayShapes: Readonly<Record<FitModel, DecayShape>> = {
  linear,
  exponential,
  biexponential,
  stretched,
};
