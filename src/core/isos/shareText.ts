import { roundedText } from './roundedText.ts';

/** Never rounded up to everything or over the limit: 94.96 % is not 95 %. */
export function shareText(share: number): string {
  return `${roundedText(Math.floor(share * 1000 * (1 + 1e-12)) / 10)} %`;
}
