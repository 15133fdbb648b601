const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Whether bytes end at the end of a line, in any encoding that has ASCII in it or is UTF-16. */
export function endsLine(bytes: Uint8Array): boolean {
  const last = bytes[bytes.length - 1];
  const sign = last === 0 ? bytes[bytes.length - 2] : last;
  return sign === LINE_FEED || sign === CARRIAGE_RETURN;
}
