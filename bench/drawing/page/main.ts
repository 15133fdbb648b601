import uplot from 'uplot-or-nothing';
import { type Drawing, type StartDrawing, wholeRange } from './Drawing.ts';
import { type ChannelData, firstRows, makeChannels } from './data.ts';
import { drawWithLines } from './drawWithLines.tsx';
import { drawWithPaths } from './drawWithPaths.tsx';
import { drawWithUplot } from './drawWithUplot.ts';

/** What the bench calls in the page. */
export interface DrawingPage {
  readonly contestants: readonly string[];
  /** Draws for the first time; resolves after the frame. */
  start(contestant: string, channels: number, points: number): Promise<void>;
  /** One more point per channel, so many times, one frame each. */
  grow(times: number): Promise<void>;
  /** A little nearer each time, one frame each. */
  zoom(times: number): Promise<void>;
  /** Lengths of the frames that pass while nothing is asked for, until `endFrames`. */
  beginFrames(): void;
  endFrames(): number[];
  end(): void;
}

const contestants: Record<string, StartDrawing> = {
  'own path layer': drawWithPaths,
  'tuned <Line>s': drawWithLines,
  ...(uplot === null ? {} : { uPlot: drawWithUplot(uplot) }),
};

const host = document.getElementById('host') as HTMLElement;
let data: ChannelData = { hours: new Float64Array(0), channels: [] };
let drawing: Drawing | null = null;
let shown = 0;
let frames: number[] | null = null;

const page: DrawingPage = {
  contestants: Object.keys(contestants),
  async start(contestant, channels, points) {
    data = makeChannels(channels, points);
    shown = points;
    const element = document.createElement('div');
    host.replaceChildren(element);
    drawing = (contestants[contestant] as StartDrawing)(element);
    drawing.draw(firstRows(data, shown), wholeRange);
    await nextFrame();
  },
  async grow(times) {
    for (let i = 0; i < times; i++) {
      shown++;
      drawing?.draw(firstRows(data, shown), wholeRange);
      await nextFrame();
    }
  },
  async zoom(times) {
    const rows = firstRows(data, shown);
    for (let i = 1; i <= times; i++) {
      drawing?.draw(rows, [20 * i, 1200 - 20 * i]);
      await nextFrame();
    }
  },
  beginFrames() {
    const lengths: number[] = [];
    frames = lengths;
    let last = performance.now();
    const look = (now: number): void => {
      if (frames !== lengths) return;
      lengths.push(now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  },
  endFrames() {
    const lengths = frames ?? [];
    frames = null;
    return lengths.slice(1);
  },
  end() {
    drawing?.remove();
    drawing = null;
    data = { hours: new Float64Array(0), channels: [] };
    host.replaceChildren();
  },
};

/** After the frame that shows what was drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );
}

(globalThis as unknown as { drawingPage: DrawingPage }).drawingPage = page;
