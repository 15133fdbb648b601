/** A colour as it looks at `opacity` (0-1) on white, as an opaque colour. */
export function tintOf(color: string, opacity: number): string {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (found === null) return color;
  const mixed = [1, 2, 3].map((i) => {
    const value = Number.parseInt(found[i] as string, 16);
    return Math.round(255 + (value - 255) * opacity)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`.toUpperCase();
}
