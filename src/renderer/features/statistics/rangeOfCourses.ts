import type { TraceColumns } from '../../../core/series/queries.ts';

/** Holds all values, and at least what lies between the level of T80 and the reference. */
export function rangeOfCourses(courses: Iterable<TraceColumns>): [lowest: number, highest: number] {
  let lowest = 0.75;
  let highest = 1.02;
  for (const { values } of courses) {
    for (const value of values) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  return [lowest, highest];
}
