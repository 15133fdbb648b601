export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// So much of the title bar must be on a screen that it can be taken hold of.
const GRIP = 100;

/** Remembered bounds if a screen still shows them; else the size alone, fitted to the first screen. */
export function visibleBounds(remembered: Bounds, areas: readonly Bounds[]): Partial<Bounds> {
  const { x, y, width, height } = remembered;
  const reachable = areas.some(
    (area) =>
      x + width >= area.x + GRIP &&
      x <= area.x + area.width - GRIP &&
      y >= area.y &&
      y <= area.y + area.height - GRIP,
  );
  if (reachable) return { x, y, width, height };
  const area = areas[0];
  if (area === undefined) return { width, height };
  return { width: Math.min(width, area.width), height: Math.min(height, area.height) };
}
