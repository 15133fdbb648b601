import { Box } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { RunSummary } from '../../../core/run.ts';
import { editRunRecord } from '../../db/runRecords.ts';
import { type PixelMap, xOfPixel } from '../../ui/chart/PixelMap.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { timeText } from './describeTime.ts';
import styles from './TsMarker.module.css';

interface TsMarkerProps {
  readonly run: RunSummary;
  readonly plot: PlotArea;
  readonly map: PixelMap;
}

/** The end of the selected device's burn-in: dragged, or moved with the arrow keys, it is set by hand. */
export function TsMarker({ run, plot, map }: TsMarkerProps) {
  const { burnIn } = run;
  const [moved, setMoved] = useState<number | null>(null);
  const start = useRef<number | null>(null);
  const known = burnIn?.hours;
  // The worker's answer takes the place of what was dragged.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is what ends the wait
  useEffect(() => setMoved(null), [known]);
  if (burnIn === null) return null;
  const hours = moved ?? burnIn.hours;
  const left = hours * map.xScale + map.xShift;
  if (left < plot.x - 1 || left > plot.x + plot.width + 1) return null;

  const within = (at: number) => Math.min(run.durationHours, Math.max(0, at));
  const save = (at: number) => {
    setMoved(at);
    editRunRecord(run.id, { burnInEndHours: at + run.timeZeroHours }).catch((error) =>
      tellFailure('T_S was not saved', error),
    );
  };
  const onMove = (event: PointerEvent) => {
    if (start.current === null) return;
    setMoved(within(xOfPixel(map, event.clientX - start.current)));
  };
  const onKey = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    save(
      within(hours + direction * (event.shiftKey ? 20 : 2) * xOfPixel({ ...map, xShift: 0 }, 1)),
    );
  };
  const text = burnIn.isManual || moved !== null ? 'set by hand' : 'found';
  return (
    <Box
      className={styles.marker}
      left={left}
      top={plot.y}
      h={plot.height}
      role="slider"
      tabIndex={0}
      aria-label="End of the burn-in, T_S"
      aria-valuenow={hours}
      aria-valuemin={0}
      aria-valuemax={run.durationHours}
      aria-valuetext={`${timeText(hours)}, ${text}`}
      title={`End of the burn-in, ${text}: ${timeText(hours)}. Drag it to set it by hand.`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = event.clientX - left;
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        start.current = null;
        if (moved !== null) save(moved);
      }}
      onPointerCancel={() => {
        start.current = null;
        setMoved(null);
      }}
      onKeyDown={onKey}
      data-testid="ts-marker"
    >
      <span className={styles.label} data-flipped={left > plot.x + plot.width - 90 || undefined}>
        T<sub>S</sub> {Math.round(hours)} h{text === 'found' ? '' : ', by hand'}
      </span>
    </Box>
  );
}
