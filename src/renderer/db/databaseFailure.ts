import Dexie from 'dexie';

const sentences: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The disk is full. Nothing was changed.',
  DatabaseClosedError: 'The database of notes is not open. Nothing was changed.',
  VersionError: 'The notes were written by a newer version of Shelflight. Nothing was changed.',
};

/** A failure of the database in words that a person understands; errors of our own stay as they are. */
export function databaseFailure(error: unknown): Error {
  if (error instanceof Dexie.DexieError || error instanceof DOMException) {
    const sentence = sentences[nameOf(error)];
    return new Error(
      sentence ?? `The database of notes failed (${error.message}). Nothing was changed.`,
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** Dexie hides why a transaction was aborted or a database not opened inside of its own error. */
function nameOf(error: Error): string {
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  return inner in sentences ? inner : error.name;
}
