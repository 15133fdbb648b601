import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { legibleOnDark } from '../../core/figure/color/legibleOnDark.ts';
import type { ConditionLooks } from '../../core/records/conditionLooks.ts';
import { useConditionLooks } from './useConditionLooks.ts';

/** The looks of conditions for charts on the screen: a black that was chosen for paper is seen in the dark. */
export function useScreenLooks(): ConditionLooks {
  const looks = useConditionLooks();
  const isDark = useComputedColorScheme('light') === 'dark';
  return useMemo(() => {
    if (!isDark) return looks;
    const lightened = Object.entries(looks).map(([condition, look]) => [
      condition,
      look.color === undefined ? look : { ...look, color: legibleOnDark(look.color) },
    ]);
    return Object.fromEntries(lightened);
  }, [looks, isDark]);
}
