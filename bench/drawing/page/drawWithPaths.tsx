import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChartSurface } from '../../../src/renderer/ui/chart/ChartSurface.tsx';
import type { DrawnTrace, PanelPicture } from '../../../src/renderer/ui/chart/picture.ts';
import { colors, type HourRange, height, type StartDrawing, ticksIn, width } from './Drawing.ts';
import type { ChannelData } from './data.ts';

const nothing = () => {};
const describe = (x: number) => ({ head: `${x.toFixed(1)} h`, rows: [] });

/** The app's own chart: Recharts for axes and grid, one path layer for the traces. */
export const drawWithPaths: StartDrawing = (host) => {
  const root = createRoot(host);
  return {
    draw: (data, shown) =>
      flushSync(() =>
        root.render(
          <ChartSurface
            picture={pictureOf(data, shown)}
            width={width}
            height={height}
            tool="zoom"
            label="Channels"
            onRange={nothing}
            onReset={nothing}
            onPick={nothing}
            onSpan={nothing}
            onStep={nothing}
            describe={describe}
          />,
        ),
      ),
    remove: () => root.unmount(),
  };
};

const axis = { tickText: (value: number) => String(value) };

function pictureOf({ hours, channels }: ChannelData, shown: HourRange): PanelPicture {
  const traces = channels.map(
    (y, at): DrawnTrace => ({
      id: `channel ${at}`,
      kind: 'run',
      label: `Channel ${at + 1}`,
      detail: '',
      columns: { x: hours, y, sd: null, n: null, pointsInRange: hours.length },
      style: {
        color: colors[at % colors.length] as string,
        width: 1.5,
        opacity: 1,
        dash: null,
        symbol: null,
        mark: null,
      },
      excluded: null,
    }),
  );
  return {
    id: 'soak',
    title: '',
    note: '',
    x: {
      ...axis,
      label: 'Time (h)',
      domain: shown,
      ticks: ticksIn(shown),
    },
    y: { ...axis, label: 'Normalized PCE', domain: [0, 1.1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
    names: { x: 'Time', y: 'PCE' },
    levels: [],
    traces,
    legend: [],
    facts: [],
  };
}
