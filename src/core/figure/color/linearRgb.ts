/** Red, green and blue, 0-1, of linear light. */
export type LinearRgb = readonly [number, number, number];

/** Linear light of an sRGB colour `#rrggbb` (IEC 61966-2-1). Black for anything else. */
export function linearRgb(color: string): LinearRgb {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  const channel = (index: number) => {
    const value = Number.parseInt(found?.[index] ?? '0', 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(2), channel(3)];
}
