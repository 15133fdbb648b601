/** A name and what is told of it; a part of the fact above it stands further in. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly isPart?: boolean;
}
