import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { documentDocx } from '../../../../src/main/export/documentDocx.ts';

async function partsOf(...blocks: Parameters<typeof documentDocx>[0]) {
  const file = await documentDocx(blocks, { title: 'both', creator: 'Shelflight 0.0.0' });
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { body: part('word/document.xml'), core: part('docProps/core.xml') };
}

test('headings, lists and tables are those of Word', async () => {
  const { body, core } = await partsOf(
    { kind: 'heading', level: 2, text: 'Methods' },
    { kind: 'list', items: ['first', 'second'] },
    { kind: 'topics', topics: [{ number: 1, title: 'Dimensions', items: ['Area'] }] },
    { kind: 'table', head: ['axis', 'found'], rows: [['light', 'a < b & c']] },
  );
  expect(body).toContain('<w:pStyle w:val="Heading2"/>');
  expect(body.match(/<w:numPr>/g)).toHaveLength(3);
  expect(body.match(/<w:tr>|<w:tr /g)).toHaveLength(2);
  expect(body).toContain('a &lt; b &amp; c');
  expect(body).toContain('1. Dimensions');
  expect(core).toContain('Shelflight 0.0.0');
});

test('formulas, units and lifetimes have their indices and exponents', async () => {
  const { body } = await partsOf({
    kind: 'paragraph',
    text: 'FA0.47Cs0.53PbI3 at 100 mW cm-2: T80 was 412 h.',
  });
  const scripts = [
    ...body.matchAll(/<w:vertAlign w:val="(\w+)"\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/g),
  ].map(([, script, text]) => `${script} ${text}`);
  expect(scripts).toEqual([
    'subscript 0.47',
    'subscript 0.53',
    'subscript 3',
    'superscript −2',
    'subscript 80',
  ]);
});
