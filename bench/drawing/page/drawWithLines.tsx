import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { colors, type HourRange, height, type StartDrawing, ticksIn, width } from './Drawing.ts';
import type { ChannelData } from './data.ts';

type Row = Readonly<Record<string, number>>;

const yDomain: [number, number] = [0, 1.1];
const yTicks = [0, 0.2, 0.4, 0.6, 0.8, 1];
const noDot = false;

/** Recharts with all that makes its `<Line>`s quick: no dots, no animation, linear, fixed axes, one array. */
export const drawWithLines: StartDrawing = (host) => {
  const root = createRoot(host);
  const rows: Row[] = [];
  let all: Row[] = [];
  return {
    draw: (data, shown) => {
      // Rows that are there stay the same objects.
      const known = rows.length;
      for (let row = known; row < data.hours.length; row++) rows.push(rowOf(data, row));
      if (rows.length > known) all = [...rows];
      const channels = data.channels.length;
      flushSync(() => root.render(<Lines rows={all} channels={channels} shown={shown} />));
    },
    remove: () => root.unmount(),
  };
};

interface LinesProps {
  readonly rows: Row[];
  readonly channels: number;
  readonly shown: HourRange;
}

function Lines({ rows, channels, shown }: LinesProps) {
  return (
    <LineChart width={width} height={height} data={rows}>
      <CartesianGrid />
      <XAxis
        type="number"
        dataKey="x"
        domain={[shown[0], shown[1]]}
        ticks={ticksIn(shown)}
        allowDataOverflow
      />
      <YAxis type="number" domain={yDomain} ticks={yTicks} allowDataOverflow />
      <Tooltip isAnimationActive={false} />
      {Array.from({ length: channels }, (_, at) => (
        <Line
          key={at}
          dataKey={`y${at}`}
          type="linear"
          dot={noDot}
          activeDot={noDot}
          isAnimationActive={false}
          stroke={colors[at % colors.length] as string}
        />
      ))}
    </LineChart>
  );
}

function rowOf({ hours, channels }: ChannelData, row: number): Row {
  const values: Record<string, number> = { x: hours[row] as number };
  channels.forEach((channel, at) => {
    values[`y${at}`] = channel[row] as number;
  });
  return values;
}
