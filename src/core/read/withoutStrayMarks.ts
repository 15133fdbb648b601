/** Takes out byte order marks and ^Z, which some programs leave in the middle or at the end. */
export function withoutStrayMarks(text: string): string {
  return text.replaceAll('\ufeff', '').replaceAll('\u001a', '');
}
