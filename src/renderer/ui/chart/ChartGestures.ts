import { type PixelMap, xOfPixel, yOfPixel } from './PixelMap.ts';
import type { Span } from './picture.ts';
import { movedSpan, zoomedSpan } from './rangeMoves.ts';
import { SelectionBox } from './SelectionBox.ts';

export type ChartTool = 'zoom' | 'pan' | 'annotate';

export interface GestureOptions {
  readonly tool: ChartTool;
  /** From data to pixels of the plot (not of the chart). */
  readonly map: PixelMap;
  readonly x: Span;
  readonly y: Span;
  /** The wanted range; null leaves the values fitted. */
  onRange(x: Span, y: Span | null): void;
  onReset(): void;
  onHover(px: number, py: number): void;
  onLeave(): void;
  onClick(px: number, py: number): void;
  /** A drag with the annotation tool, in data. */
  onSpan(x: Span, px: number, py: number): void;
  onStep(by: 1 | -1): void;
}

interface Drag {
  readonly kind: 'box' | 'pan' | 'span';
  readonly px: number;
  readonly py: number;
  readonly x: Span;
  readonly y: Span;
  readonly map: PixelMap;
  moved: boolean;
}

const clickSlack = 4;
/** A box lower than this share of the plot means: these hours, values as they are. */
const flatBox = 0.12;

/** Turns pointer, wheel and key events of one plot into ranges; work at most once a frame. */
export class ChartGestures {
  readonly #element: HTMLElement;
  readonly #options: () => GestureOptions;
  readonly #selection: SelectionBox;
  readonly #listening = new AbortController();
  #drag: Drag | null = null;
  #space = false;
  #hovering = false;
  #frame = 0;

  constructor(element: HTMLElement, options: () => GestureOptions) {
    this.#element = element;
    this.#options = options;
    this.#selection = new SelectionBox(element);
    // Focusable because of the keys below.
    element.tabIndex = 0;
    const { signal } = this.#listening;
    element.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    element.addEventListener('pointermove', (event) => this.#move(event), { signal });
    element.addEventListener('pointerup', (event) => this.#up(event), { signal });
    element.addEventListener('pointercancel', () => this.#cancel(), { signal });
    element.addEventListener('pointerleave', () => this.#leave(), { signal });
    element.addEventListener('dblclick', () => this.#options().onReset(), { signal });
    element.addEventListener('keydown', (event) => this.#key(event), { signal });
    window.addEventListener('keydown', (event) => this.#spaceKey(event, true), { signal });
    window.addEventListener('keyup', (event) => this.#spaceKey(event, false), { signal });
  }

  end(): void {
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    this.#selection.remove();
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const [px, py] = this.#at(event);
    const delta = event.deltaY !== 0 ? event.deltaY : event.deltaX;
    const factor = Math.exp(Math.max(-120, Math.min(120, delta)) * 0.0022);
    const { map, x, y, onRange } = this.#options();
    this.#once(() =>
      event.shiftKey
        ? onRange(x, zoomedSpan(y, yOfPixel(map, py), factor))
        : onRange(zoomedSpan(x, xOfPixel(map, px), factor), null),
    );
  }

  #down(event: PointerEvent): void {
    if (event.button > 1 || event.target !== this.#element) return;
    const { tool, x, y, map } = this.#options();
    const pan = event.button === 1 || this.#space || tool === 'pan';
    const kind = pan ? 'pan' : tool === 'annotate' ? 'span' : 'box';
    const [px, py] = this.#at(event);
    this.#drag = { kind, px, py, x, y, map, moved: false };
    this.#element.setPointerCapture(event.pointerId);
    if (event.button === 1) event.preventDefault();
  }

  #move(event: PointerEvent): void {
    this.#hovering = true;
    const [px, py] = this.#at(event);
    const drag = this.#drag;
    if (drag === null) {
      this.#once(() => this.#options().onHover(px, py));
      return;
    }
    if (!drag.moved && Math.hypot(px - drag.px, py - drag.py) < clickSlack) return;
    drag.moved = true;
    this.#options().onLeave();
    this.#once(() => {
      if (drag.kind === 'pan') this.#pan(drag, px);
      else
        this.#selection.show(
          drag.px,
          drag.py,
          px,
          py,
          drag.kind === 'span' || this.#flat(drag, py),
        );
    });
  }

  #up(event: PointerEvent): void {
    const drag = this.#drag;
    const [px, py] = this.#at(event);
    this.#cancel();
    if (drag === null) return;
    const options = this.#options();
    if (!drag.moved) {
      if (event.button === 0) options.onClick(px, py);
      return;
    }
    const ends: Span = [xOfPixel(drag.map, drag.px), xOfPixel(drag.map, px)];
    const x: Span = [Math.min(...ends), Math.max(...ends)];
    if (drag.kind === 'span') options.onSpan(x, drag.px, drag.py);
    if (drag.kind !== 'box' || x[1] === x[0]) return;
    const values: Span = [yOfPixel(drag.map, drag.py), yOfPixel(drag.map, py)];
    options.onRange(x, this.#flat(drag, py) ? null : [Math.min(...values), Math.max(...values)]);
  }

  #pan(drag: Drag, px: number): void {
    this.#options().onRange(movedSpan(drag.x, (drag.px - px) / drag.map.xScale), null);
  }

  #flat(drag: Drag, py: number): boolean {
    return Math.abs(py - drag.py) < this.#element.clientHeight * flatBox;
  }

  #key(event: KeyboardEvent): void {
    const { x, onRange, onReset, onStep } = this.#options();
    const tenth = (x[1] - x[0]) / 10;
    const middle = (x[0] + x[1]) / 2;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowLeft') onRange(movedSpan(x, -tenth), null);
    else if (event.key === 'ArrowRight') onRange(movedSpan(x, tenth), null);
    else if (event.key === '+' || event.key === '=') onRange(zoomedSpan(x, middle, 0.8), null);
    else if (event.key === '-') onRange(zoomedSpan(x, middle, 1.25), null);
    else if (event.key === '0') onReset();
    else if (event.key === 'ArrowUp') onStep(-1);
    else if (event.key === 'ArrowDown') onStep(1);
    else if (event.key === 'Escape') this.#cancel();
    else return;
    event.preventDefault();
  }

  #spaceKey(event: KeyboardEvent, pressed: boolean): void {
    if (event.code !== 'Space') return;
    const focused = document.activeElement;
    const free = focused === this.#element || focused === document.body;
    this.#space = pressed && this.#hovering && free;
    if (this.#space) event.preventDefault();
  }

  #leave(): void {
    this.#hovering = false;
    cancelAnimationFrame(this.#frame);
    this.#options().onLeave();
  }

  #cancel(): void {
    this.#drag = null;
    cancelAnimationFrame(this.#frame);
    this.#selection.hide();
  }

  #at(event: MouseEvent): [number, number] {
    const box = this.#element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  #once(work: () => void): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(work);
  }
}
