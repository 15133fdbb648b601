/** Failures that pass by themselves, so that it is worth trying again. */
export function isPassingFailure(code: string): boolean {
  return ['EBUSY', 'EPERM', 'EACCES', 'EMFILE', 'ENFILE', 'EIO', 'ETIMEDOUT'].includes(code);
}
