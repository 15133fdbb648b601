import { deadFraction } from '../../../core/weekly/deadFraction.ts';

/** How the weekly summary counts; what no standard says is named as our own decision. */
export const weeklyHelp = [
  'Times are the clock times in the testers’ files.',
  'Lifetimes are those of the inspector; they are told here when they were not known on that day.',
  'Our own decisions: each median takes the last value of every device before that day, and its last value of all;',
  `dead is under ${deadFraction * 100} % of the reference, two points in a row;`,
  'no new data means three times the usual distance of points (at least 3 d on the shelf, 6 h under light) behind the newest data of that kind.',
].join(' ');
