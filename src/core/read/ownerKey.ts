/** `Pixel 0`, `pixel_0` and `PIXEL0` are one owner. */
export function ownerKey(owner: string): string {
  return owner.toLowerCase().replace(/[\s_\-.#:]+/g, '');
}
