/** The call itself is off: told in one line, exit status 2. */
export class UsageError extends Error {}
