import { isSafeEntryPath } from './isSafeEntryPath.ts';
import { type ProjectEntry, type ProjectManifest, projectSchema } from './ProjectManifest.ts';

export type ParsedManifest =
  | { readonly manifest: ProjectManifest; readonly error: null }
  | { readonly manifest: null; readonly error: string };

const mostEntries = 50_000;

/** Checks untrusted JSON: a manifest of which every entry can be unpacked, or a sentence. */
export function parseManifest(json: unknown): ParsedManifest {
  const refuse = (error: string): ParsedManifest => ({ manifest: null, error });
  if (typeof json !== 'object' || json === null) return refuse('Its manifest is none.');
  const { schema, appVersion, exportedAt, author, entries } = json as Record<string, unknown>;
  if (schema !== projectSchema) return refuse(schemaProblem(schema));
  if (typeof appVersion !== 'string' || typeof exportedAt !== 'string') {
    return refuse('Its manifest does not say when and by which version it was written.');
  }
  if (typeof author !== 'string') return refuse('Its manifest does not say who wrote it.');
  if (!Array.isArray(entries) || !entries.every(isEntry)) {
    return refuse('Its manifest does not list what is in it.');
  }
  if (entries.length > mostEntries) return refuse(`It holds more than ${mostEntries} files.`);
  const unsafe = entries.find(({ path }) => !isSafeEntryPath(path));
  if (unsafe !== undefined) {
    return refuse(
      `It holds a file with a name that is not allowed: “${unsafe.path.slice(0, 80)}”.`,
    );
  }
  const paths = new Set(entries.map(({ path }) => path.toLowerCase()));
  if (paths.size < entries.length) return refuse('It holds two files of one name.');
  if (!paths.has('records.json')) return refuse('It holds no records.');
  return { manifest: { schema, appVersion, exportedAt, author, entries }, error: null };
}

function isEntry(value: unknown): value is ProjectEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, bytes, sha256 } = value as Record<string, unknown>;
  return (
    typeof path === 'string' &&
    Number.isSafeInteger(bytes) &&
    (bytes as number) >= 0 &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

function schemaProblem(schema: unknown): string {
  if (typeof schema === 'string' && /^shelflight\.project\/\d{1,6}$/.test(schema)) {
    return `It was written by another version of Shelflight (${schema}; this one reads ${projectSchema}).`;
  }
  return `This is no project of Shelflight: its manifest has no schema “${projectSchema}”.`;
}
