/** What an SVG file itself says about its size and its type: nothing is taken from the spec. */
export interface MeasuredSvg {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Points of type per point of the page: 1 unless the viewBox scales. */
  readonly scale: number;
  readonly plainPt: readonly number[];
  readonly scriptPt: readonly number[];
  readonly strokePt: readonly number[];
  readonly texts: readonly string[];
}

export function measureSvg(svg: string): MeasuredSvg {
  const root =
    /<svg [^>]*width="([\d.]+)mm" height="([\d.]+)mm" viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (root === null) throw new Error('The SVG does not say its size in mm.');
  const [, widthMm, heightMm, boxWidth] = root.map(Number) as [number, number, number, number];
  // The file's lengths have four decimals: what is measured from them has no more.
  const scale = Math.round((((widthMm / 25.4) * 72) / boxWidth) * 1e4) / 1e4;
  const texts = [...svg.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>(.*?)<\/text>/gs)];
  const spans = texts.flatMap(([, , content]) => [
    ...(content as string).matchAll(/<tspan[^>]*font-size="([\d.]+)"/g),
  ]);
  return {
    widthMm,
    heightMm,
    scale,
    plainPt: texts.map(([, size]) => Number(size) * scale),
    scriptPt: spans.map(([, size]) => Number(size) * scale),
    strokePt: [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, size]) => Number(size) * scale),
    texts: texts.map(([, , content]) => (content as string).replace(/<[^>]*>/g, '')),
  };
}
