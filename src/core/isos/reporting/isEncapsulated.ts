import { encapsulatedKey } from './encapsulatedKey.ts';
import type { ReportFacts } from './reportFacts.ts';

/** As answered, else as the device record says; null where nobody does. */
export function isEncapsulated({
  answers,
  device,
}: Pick<ReportFacts, 'answers' | 'device'>): boolean | null {
  const answer = answers[encapsulatedKey];
  if (answer === 'yes') return true;
  if (answer === 'no') return false;
  const words = device.encapsulation?.trim() ?? '';
  if (words === '') return null;
  return !/^(no|none|not encapsulated|unencapsulated|without)\b/i.test(words);
}
