import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappedEncodings } from '../../../../../src/core/read/mapping/mappedEncodings.ts';
import { mappedMeanings } from '../../../../../src/core/read/mapping/meaningWords.ts';
import { parseMapping } from '../../../../../src/core/read/mapping/parseMapping.ts';
import { parseMappingDraft } from '../../../../../src/core/read/mapping/parseMappingDraft.ts';
import { parseReadersFile } from '../../../../../src/core/read/mapping/parseReadersFile.ts';
import {
  mappingSchema,
  type TableMapping,
} from '../../../../../src/core/read/mapping/TableMapping.ts';
import { unitChoices } from '../../../../../src/core/read/mapping/unitChoices.ts';
import { proposed, sweepText } from './unknownTables.ts';

const column = fc.constantFrom(...mappedMeanings).chain((meaning) =>
  fc.record({
    meaning: fc.constant(meaning),
    unit:
      unitChoices(meaning).length === 0
        ? fc.constant(null)
        : fc.constantFrom(...unitChoices(meaning)),
    sign: fc.constantFrom(1 as const, -1 as const),
    owner: fc.string({ maxLength: 20 }),
  }),
);
const size = fc.double({ min: 0.001, max: 1000, noNaN: true });
const anyMapping: fc.Arbitrary<TableMapping> = fc
  .record({
    schema: fc.constant(mappingSchema),
    id: fc.uuid(),
    name: fc.string({ minLength: 1, maxLength: 40 }).map((name) => `n${name}`.trim()),
    version: fc.integer({ min: 1, max: 1000 }),
    encoding: fc.option(fc.constantFrom(...mappedEncodings)),
    delimiter: fc.constantFrom('tab', 'comma', 'semicolon', 'pipe', 'blanks'),
    decimalMark: fc.constantFrom('point', 'comma'),
    firstDataLine: fc.integer({ min: 5, max: 500 }),
    columns: fc.array(column, { minLength: 1, maxLength: 12 }),
    kind: fc.constantFrom('jv', 'track', 'parameters'),
    dateOrder: fc.constantFrom('auto', 'dayFirst', 'monthFirst'),
    naming: fc.option(
      fc.record({
        source: fc.constantFrom('name', 'column'),
        pattern: fc.constantFrom('{device}', '{condition}_{pixel}'),
      }),
    ),
    areaCm2: fc.option(size),
    irradianceMwCm2: fc.option(size),
    header: fc.option(fc.array(fc.string({ maxLength: 30 }), { maxLength: 12 })),
    preambleKeys: fc.array(fc.string({ maxLength: 30 }), { maxLength: 5 }),
  })
  .map(({ header, preambleKeys, ...mapping }) => ({
    ...mapping,
    headerLine: header === null ? null : 1,
    signature: { header, preambleKeys, columnCount: mapping.columns.length },
  }));

describe('parseMapping', () => {
  it('gives every mapping back that was written as JSON', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const { mapping: back, error } = parseMappingDraft(JSON.parse(JSON.stringify(mapping)));
        expect(error).toBeNull();
        expect(back).toEqual(mapping);
      }),
    );
  });

  it('says in a sentence what is wrong with anything else, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { mapping, error } = parseMapping(json);
        expect(mapping).toBeNull();
        expect(error).toMatch(/^\S.*\.$/s);
      }),
    );
  });

  it('refuses a mapping in which any one field is spoilt by another type', () => {
    const good = proposed(sweepText('c1;c2;c3')) as unknown as Record<string, unknown>;
    for (const key of Object.keys(good)) {
      expect(parseMapping({ ...good, [key]: { odd: true } }).error, key).toMatch(/\.$/);
    }
  });

  it('leaves out what does not belong to a mapping', () => {
    const good = proposed(sweepText('c1;c2;c3'));
    expect(parseMapping({ ...good, more: 1 }).mapping).toEqual(good);
  });

  it('names a newer version, a foreign file and the first problem', () => {
    const good = proposed(sweepText('c1;c2;c3'));
    expect(parseMapping({ ...good, schema: 'shelflight.reader/2' }).error).toContain(
      'another version',
    );
    expect(parseMapping({ a: 1 }).error).toContain('no reader of Shelflight');
    expect(parseMapping({ ...good, kind: 'track' }).error).toBe('Say which column is the time.');
    expect(parseReadersFile([good, { ...good, id: 'x' }]).error).toBe(
      'Reader 2: “id” must be a UUID.',
    );
    expect(parseReadersFile([]).error).toBe('There is no reader in it.');
  });
});
