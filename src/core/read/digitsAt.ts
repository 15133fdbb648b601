/** The sum of `count` digits from `start` on, whatever point stands between them. */
export function digitsAt(bytes: Uint8Array, start: number, count: number): number {
  let sum = 0;
  for (let i = start, left = count; left > 0; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit >>> 0 >= 10) continue;
    sum = sum * 10 + digit;
    left--;
  }
  return sum;
}
