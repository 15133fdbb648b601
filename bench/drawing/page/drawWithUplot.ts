import { colors, height, type StartDrawing, width } from './Drawing.ts';
import type { ChannelData } from './data.ts';

interface Uplot {
  setData(data: readonly Float64Array[]): void;
  destroy(): void;
}

type UplotClass = new (options: unknown, data: readonly Float64Array[], host: HTMLElement) => Uplot;

/** uPlot on its canvas, drawn at once and not with the next frame. */
export function drawWithUplot(uplot: unknown): StartDrawing {
  const Chart = uplot as UplotClass;
  return (host) => {
    let chart: Uplot | null = null;
    const columns = ({ hours, channels }: ChannelData) => [hours, ...channels];
    return {
      draw: (data) => {
        if (chart === null)
          chart = new Chart(optionsFor(data.channels.length), columns(data), host);
        else chart.setData(columns(data));
      },
      remove: () => chart?.destroy(),
    };
  };
}

function optionsFor(channels: number): unknown {
  return {
    width,
    height,
    scales: { x: { time: false, range: [0, 1200] }, y: { range: [0, 1.1] } },
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
