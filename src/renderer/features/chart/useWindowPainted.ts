import { useCallback } from 'react';
import { request } from '../../api.ts';

let told = false;

/** Tells main once that there is something to see: two frames later it is on the screen. */
export function useWindowPainted(): () => void {
  return useCallback(() => {
    if (told) return;
    told = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => void request('window:painted').catch(() => undefined)),
    );
  }, []);
}
