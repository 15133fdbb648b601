/** Something the person can put right: told in one line, without a stack. */
export class SetUpError extends Error {}
