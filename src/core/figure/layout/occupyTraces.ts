import type { PanelSpec, TraceSpec } from '../spec.ts';
import { boundsAt } from './bandPath.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { Occupancy } from './Occupancy.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';

/** Takes the room of everything that is measured: lines, bands, bars, boxes. */
export function occupyTraces(
  panel: PanelSpec,
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
): void {
  for (const trace of panel.traces) occupyTrace(trace, frame, style, room);
  for (const box of panel.boxes) {
    const half = Math.abs(xOf(frame, 0.3) - xOf(frame, 0));
    const top = yOf(frame, Math.max(box.whiskers[1], ...box.values)) - style.markerPt;
    const bottom = yOf(frame, Math.min(box.whiskers[0], ...box.values)) + style.markerPt;
    const x = xOf(frame, box.at) - half;
    room.takeRect({ x, y: top, width: 2 * half, height: bottom - top });
  }
  for (const { axis, value } of panel.levels) {
    if (axis === 'y') {
      const y = yOf(frame, value);
      room.takeLine(frame.x, y, frame.x + frame.width, y);
    } else {
      const x = xOf(frame, value);
      room.takeLine(x, frame.y, x, frame.y + frame.height);
    }
  }
}

function occupyTrace(
  trace: TraceSpec,
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
): void {
  const reach = trace.role === 'device' ? 0 : style.markerPt / 2;
  let last: readonly [number, number] | null = null;
  for (let i = 0; i < trace.x.length; i++) {
    const value = trace.y[i];
    if (value === null || value === undefined || !Number.isFinite(value)) {
      last = null;
      continue;
    }
    const x = xOf(frame, trace.x[i] as number);
    const y = yOf(frame, value, trace.axis);
    const bounds = trace.spread === 'none' ? null : boundsAt(trace, i);
    const top = Math.min(y - reach, bounds === null ? y : yOf(frame, bounds[1], trace.axis));
    const bottom = Math.max(y + reach, bounds === null ? y : yOf(frame, bounds[0], trace.axis));
    room.takeRect({ x: x - reach, y: top, width: 2 * reach, height: bottom - top });
    if (last !== null && trace.shape !== 'symbols') {
      if (trace.shape === 'steps') {
        room.takeLine(last[0], last[1], x, last[1]);
        room.takeLine(x, last[1], x, y);
      } else {
        room.takeLine(last[0], last[1], x, y);
      }
    }
    last = [x, y];
  }
}
