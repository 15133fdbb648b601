/** `ENOENT`, `EBUSY`, ... of a file system error; empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
