/** Whether times (h) reach over an hour or more; less is one session and no run of its own. */
export function spansAnHour(hours: readonly number[]): boolean {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const at of hours) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return last - first >= 1;
}
