import styles from './ReadOut.module.css';

export interface ReadOutContent {
  /** `212.4 h (8.85 d)`. */
  readonly head: string;
  readonly rows: readonly ReadOutRow[];
  /** The marked point, in pixels of the plot; null draws none. */
  readonly dot: { readonly x: number; readonly y: number; readonly color: string } | null;
}

export interface ReadOutRow {
  readonly color: string;
  readonly text: string;
  readonly strong: boolean;
}

/**
 * The hover read-out of a chart, moved by direct DOM writes: a pointer move costs no React render
 * and no new layout of the chart.
 */
export class ReadOut {
  readonly #line = part('line');
  readonly #dot = part('dot');
  readonly #box = part('box');

  constructor(parent: HTMLElement) {
    this.#box.dataset.testid = 'read-out';
    parent.append(this.#line, this.#dot, this.#box);
  }

  show(content: ReadOutContent, x: number, y: number, width: number, height: number): void {
    this.#line.style.height = `${height}px`;
    this.#line.style.transform = `translateX(${content.dot?.x ?? x}px)`;
    this.#line.style.visibility = 'visible';
    if (content.dot !== null) {
      this.#dot.style.transform = `translate(${content.dot.x}px, ${content.dot.y}px)`;
      this.#dot.style.background = content.dot.color;
    }
    this.#dot.style.visibility = content.dot === null ? 'hidden' : 'visible';
    const head = part('head');
    head.textContent = content.head;
    this.#box.replaceChildren(head, ...content.rows.map(rowElement));
    const [left, top] = this.#placeOf(x, y, width, height);
    this.#box.style.transform = `translate(${left}px, ${top}px)`;
    this.#box.style.visibility = 'visible';
  }

  /** Beside the pointer; where that is too narrow, below or above it, away from what is read. */
  #placeOf(x: number, y: number, width: number, height: number): readonly [number, number] {
    const { offsetWidth, offsetHeight } = this.#box;
    const above = Math.min(Math.max(0, y - offsetHeight - 8), height);
    if (x + 14 + offsetWidth <= width) return [x + 14, above];
    if (x - 14 - offsetWidth >= 0) return [x - 14 - offsetWidth, above];
    const left = Math.max(0, Math.min(x - offsetWidth / 2, width - offsetWidth));
    return [left, y < height * 0.6 ? y + 24 : Math.max(0, y - offsetHeight - 24)];
  }

  hide(): void {
    for (const element of [this.#line, this.#dot, this.#box]) element.style.visibility = 'hidden';
  }

  remove(): void {
    for (const element of [this.#line, this.#dot, this.#box]) element.remove();
  }
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = styles[name] ?? '';
  return element;
}

function rowElement(row: ReadOutRow): HTMLElement {
  const element = part('row');
  if (row.strong) element.classList.add(styles.strong ?? '');
  element.style.setProperty('--row-color', row.color);
  element.textContent = row.text;
  return element;
}
