/** Puts the focus back on a part after the figure was drawn anew. */
export function focusPart(drawing: Element, part: string): void {
  const piece = drawing.querySelector(`[data-part="${CSS.escape(part)}"]`);
  if (piece instanceof SVGElement) {
    piece.setAttribute('tabindex', '0');
    piece.focus({ preventScroll: true });
  }
}
