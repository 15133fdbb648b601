import { useMemo } from 'react';

/** The same object as long as its content is the same; for small plain data. */
export function useStable<T>(value: T): T {
  const key = JSON.stringify(value);
  return useMemo(() => JSON.parse(key) as T, [key]);
}
