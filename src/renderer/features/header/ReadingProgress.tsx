import { Progress } from '@mantine/core';
import type { Progress as ReadingState } from '../../../ipc/contract.ts';
import { progressPercent } from './progressPercent.ts';

/** How far the first reading of a folder has come, as a bar. */
export function ReadingProgress({ progress }: { readonly progress: ReadingState }) {
  return (
    <Progress
      value={progressPercent(progress)}
      size="sm"
      // It moves a little four times a second: a transition would lay out the header at every frame.
      transitionDuration={0}
      w={72}
      style={{ flex: 'none' }}
      aria-label="Reading"
      data-testid="reading-progress"
    />
  );
}
