/** A printed time with the words of its language turned into digits and signs. */
export interface PlainStamp {
  readonly text: string;
  /** The half of the day that a word of Chinese, Japanese or Korean tells. */
  readonly half: 'am' | 'pm' | null;
}

const morning = /上午|午前|오전/;
const afternoon = /下午|午後|오후/;

/**
 * `2025年3月1日 下午3时58分` becomes `2025-3-1 3:58:00` in the afternoon; the same for Japanese and
 * Korean. Times of file names (`10_20_30` after a date) get their colons.
 */
export function plainStamp(printed: string): PlainStamp {
  const normal = printed.normalize('NFKC');
  const half = afternoon.test(normal) ? 'pm' : morning.test(normal) ? 'am' : null;
  const text = normal
    .replace(morning, ' ')
    .replace(afternoon, ' ')
    .replace(/(\d)\s*[年년]\s*/g, '$1-')
    .replace(/(\d)\s*[月월]\s*/g, '$1-')
    .replace(/(\d)\s*[日号일]/g, '$1 ')
    .replace(
      /(\d{1,2})\s*[时時시点]\s*(\d{1,2})\s*[分분](?:\s*(\d{1,2})\s*[秒초])?/,
      (_, hour: string, minute: string, second: string | undefined) =>
        `${hour}:${minute.padStart(2, '0')}:${(second ?? '0').padStart(2, '0')}`,
    )
    .replace(/(?<=[\sT])([0-2]?\d)[_.-]([0-5]\d)[_.-]([0-5]\d)(?![\d_.-])/, '$1:$2:$3')
    .trim();
  return { text, half };
}
