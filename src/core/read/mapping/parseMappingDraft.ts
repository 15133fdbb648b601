import { MappingChecks } from './MappingChecks.ts';
import { mappedEncodings } from './mappedEncodings.ts';
import { mappedMeanings } from './meaningWords.ts';
import {
  type DeviceNaming,
  type MappedColumn,
  mappingSchema,
  type TableMapping,
} from './TableMapping.ts';

/** A mapping, or one sentence about why it is none. */
export type ParsedMapping =
  | { readonly mapping: TableMapping; readonly error: null }
  | { readonly mapping: null; readonly error: string };

const mostColumns = 2_000;
const lastLine = 100_000;

/**
 * Checks the shape of untrusted JSON: a mapping that a person may still be working on comes out,
 * without anything else in it.
 */
export function parseMappingDraft(json: unknown): ParsedMapping {
  const checks = new MappingChecks();
  const root = checks.object(json, 'The reader');
  if (root.schema !== undefined && root.schema !== mappingSchema) {
    const said = String(root.schema).slice(0, 40);
    return refuse(
      /^shelflight\.reader\//.test(said)
        ? `The reader was made for another version of Shelflight (${said}, this one reads ${mappingSchema}).`
        : `This is no reader of Shelflight: its schema is “${said}”.`,
    );
  }
  if (json !== null && typeof json === 'object' && root.schema === undefined) {
    return refuse(`This is no reader of Shelflight: it has no schema “${mappingSchema}”.`);
  }
  const signature = checks.object(root.signature, '“signature”');
  const headerLine = checks.nullable(root.headerLine, (value) =>
    checks.whole(value, '“headerLine”', 1, lastLine),
  );
  const mapping: TableMapping = {
    schema: mappingSchema,
    id: checks.matching(root.id, '“id”', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a UUID'),
    name: checks.text(root.name, '“name”', 0, 80).trim(),
    version: checks.whole(root.version, '“version”', 1, 1e9),
    signature: {
      header: checks.nullable(signature.header, (value) =>
        checks.texts(value, '“signature.header”', mostColumns),
      ),
      columnCount: checks.whole(signature.columnCount, '“signature.columnCount”', 1, mostColumns),
      preambleKeys: checks.texts(signature.preambleKeys, '“signature.preambleKeys”', 100),
    },
    encoding: checks.nullable(root.encoding, (value) =>
      checks.oneOf(value, '“encoding”', mappedEncodings),
    ),
    delimiter: checks.oneOf(root.delimiter, '“delimiter”', [
      'tab',
      'comma',
      'semicolon',
      'pipe',
      'blanks',
    ]),
    decimalMark: checks.oneOf(root.decimalMark, '“decimalMark”', ['point', 'comma']),
    headerLine,
    firstDataLine: checks.whole(root.firstDataLine, '“firstDataLine”', 1, lastLine),
    columns: checks
      .list(root.columns, '“columns”', 1, mostColumns)
      .map((column, index) => columnOf(checks, column, `Column ${index + 1}`)),
    kind: checks.oneOf(root.kind, '“kind”', ['jv', 'track', 'parameters']),
    dateOrder: checks.oneOf(root.dateOrder, '“dateOrder”', ['auto', 'dayFirst', 'monthFirst']),
    naming: checks.nullable(root.naming, (value) => namingOf(checks, value)),
    areaCm2: checks.nullable(root.areaCm2, (value) => checks.number(value, '“areaCm2”')),
    irradianceMwCm2: checks.nullable(root.irradianceMwCm2, (value) =>
      checks.number(value, '“irradianceMwCm2”'),
    ),
  };
  if (checks.error !== null) return refuse(checks.error);
  if ((mapping.signature.header === null) !== (headerLine === null)) {
    return refuse('“headerLine” and “signature.header” must both be there or both be null.');
  }
  if (mapping.columns.length < mapping.signature.columnCount) {
    return refuse('“columns” has fewer columns than “signature.columnCount” says.');
  }
  return { mapping, error: null };
}

function refuse(error: string): ParsedMapping {
  return { mapping: null, error };
}

function columnOf(checks: MappingChecks, json: unknown, place: string): MappedColumn {
  const column = checks.object(json, place);
  return {
    meaning: checks.oneOf(column.meaning, `${place}: “meaning”`, mappedMeanings),
    unit: checks.nullable(column.unit, (value) => checks.text(value, `${place}: “unit”`, 1, 16)),
    sign: checks.oneOf(column.sign, `${place}: “sign”`, [1, -1]),
    owner: checks.text(column.owner, `${place}: “owner”`, 0, 80),
  };
}

function namingOf(checks: MappingChecks, json: unknown): DeviceNaming {
  const naming = checks.object(json, '“naming”');
  return {
    source: checks.oneOf(naming.source, '“naming.source”', ['name', 'column']),
    pattern: checks.text(naming.pattern, '“naming.pattern”', 0, 200),
  };
}
