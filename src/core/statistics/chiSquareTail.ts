const mostTerms = 10_000;
const enough = 1e-16;

/**
 * Probability that a chi-square variable of `df` degrees of freedom (a positive whole number) exceeds
 * `value`: the regularised upper incomplete gamma function Q(df/2, value/2), by its series below the
 * mean and by its continued fraction above (Abramowitz & Stegun 6.5.29 and 6.5.31).
 */
export function chiSquareTail(value: number, df: number): number {
  if (!(value > 0)) return 1;
  if (value === Number.POSITIVE_INFINITY) return 0;
  const a = df / 2;
  const x = value / 2;
  const scale = Math.exp(a * Math.log(x) - x - logGammaOfHalf(df));
  return x < a + 1 ? 1 - scale * series(a, x) : scale * continuedFraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let i = 1; i < mostTerms && term > sum * enough; i++) {
    term *= x / (a + i);
    sum += term;
  }
  return sum;
}

/** Evaluated from the front (modified Lentz). */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let product = d;
  for (let i = 1; i < mostTerms; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    product *= factor;
    if (Math.abs(factor - 1) < enough * 10) break;
  }
  return product;
}

/** ln of gamma(df / 2), up from gamma(1) = 1 or gamma(1/2) = sqrt(pi). */
function logGammaOfHalf(df: number): number {
  let sum = df % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let at = df % 2 === 0 ? 1 : 0.5; at < df / 2; at++) sum += Math.log(at);
  return sum;
}
