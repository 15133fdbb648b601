/**
 * The t with which a Student variable of `df` degrees of freedom (a positive whole number) stays
 * between -t and t with probability `inside`, such as 4.303 for 0.95 and df = 2. By halving, from the
 * finite sums of Abramowitz & Stegun 26.7.3 and 26.7.4.
 */
export function studentQuantile(inside: number, df: number): number {
  let low = 0;
  let high = 1;
  while (insideShare(high, df) < inside && high < 1e12) high *= 2;
  for (let step = 0; step < 200 && high - low > high * 1e-15; step++) {
    const middle = (low + high) / 2;
    if (insideShare(middle, df) < inside) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function insideShare(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const cosine = Math.cos(angle);
  const isOdd = df % 2 === 1;
  if (df === 1) return (2 * angle) / Math.PI;
  let term = isOdd ? cosine : 1;
  let sum = term;
  for (let i = isOdd ? 3 : 2; i < df; i += 2) {
    term *= ((i - 1) / i) * cosine * cosine;
    sum += term;
  }
  const sine = Math.sin(angle);
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}
