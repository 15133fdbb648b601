import { colors, height, type StartDrawing, wholeRange, width } from './Drawing.ts';
import type { ChannelData } from './data.ts';

interface Uplot {
  setData(data: readonly Float64Array[], resetScales: boolean): void;
  setScale(name: 'x', range: { readonly min: number; readonly max: number }): void;
  destroy(): void;
}

type UplotClass = new (options: unknown, data: readonly Float64Array[], host: HTMLElement) => Uplot;

/** uPlot on its canvas, drawn at once and not with the next frame. */
export function drawWithUplot(uplot: unknown): StartDrawing {
  const Chart = uplot as UplotClass;
  return (host) => {
    let chart: Uplot | null = null;
    let rows = 0;
    const columns = ({ hours, channels }: ChannelData) => [hours, ...channels];
    return {
      draw: (data, shown) => {
        if (chart === null) {
          chart = new Chart(optionsFor(data.channels.length), columns(data), host);
        } else if (data.hours.length > rows) chart.setData(columns(data), true);
        else chart.setScale('x', { min: shown[0], max: shown[1] });
        rows = data.hours.length;
      },
      remove: () => chart?.destroy(),
    };
  };
}

function optionsFor(channels: number): unknown {
  return {
    width,
    height,
    scales: {
      x: {
        time: false,
        // Of all data the whole range, of a zoom what was asked for.
        range: (_: unknown, min: number, max: number) =>
          min === 0 && max > 900 ? wholeRange : [min, max],
      },
      y: { range: [0, 1.1] },
    },
    series: [
      {},
      ...Array.from({ length: channels }, (_, at) => ({
        label: `Channel ${at + 1}`,
        stroke: colors[at % colors.length],
        width: 1.5,
        points: { show: false },
      })),
    ],
  };
}
