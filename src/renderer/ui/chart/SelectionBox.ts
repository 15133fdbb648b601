import styles from './ChartSurface.module.css';

/** The rectangle drawn while dragging over a plot. */
export class SelectionBox {
  readonly #parent: HTMLElement;
  readonly #box = document.createElement('div');

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    this.#box.className = styles.selection ?? '';
    parent.append(this.#box);
  }

  /** `full`: the whole height, where only the hours count. */
  show(fromX: number, fromY: number, toX: number, toY: number, full: boolean): void {
    const { clientWidth, clientHeight } = this.#parent;
    const left = Math.max(0, Math.min(fromX, toX));
    const right = Math.min(clientWidth, Math.max(fromX, toX));
    const top = full ? 0 : Math.max(0, Math.min(fromY, toY));
    const bottom = full ? clientHeight : Math.min(clientHeight, Math.max(fromY, toY));
    Object.assign(this.#box.style, {
      display: 'block',
      left: `${left}px`,
      top: `${top}px`,
      width: `${Math.max(0, right - left)}px`,
      height: `${Math.max(0, bottom - top)}px`,
    });
  }

  hide(): void {
    this.#box.style.display = 'none';
  }

  remove(): void {
    this.#box.remove();
  }
}
