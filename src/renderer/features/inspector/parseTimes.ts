const mostTimes = 12;

/** Positive numbers from `200, 500; 1000`, ascending and each once; null when the text holds anything else. */
export function parseTimes(text: string): readonly number[] | null {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  const numbers = parts.map(Number);
  if (numbers.some((value) => !(value > 0) || value > 1e6)) return null;
  const times = [...new Set(numbers)].sort((a, b) => a - b);
  return times.length > mostTimes ? null : times;
}
