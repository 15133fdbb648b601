import type { StampParts } from './formatStamp.ts';

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([0-9a-f]{6})-([0-9a-f]{8})$/;

/** The parts of a stamp; null for anything else. */
export function parseStamp(text: unknown): StampParts | null {
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  if (parts === null) return null;
  const [, time = '', counter = '', replica = ''] = parts;
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== time) return null;
  return { milliseconds, counter: Number.parseInt(counter, 16), replica };
}
