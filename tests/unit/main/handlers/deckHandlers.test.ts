import { expect, test, vi } from 'vitest';
import { deckSchema } from '../../../../src/main/deck/deckSchema.ts';
import { type DeckParts, deckHandlers } from '../../../../src/main/handlers/deckHandlers.ts';
import { deck } from '../deck/exampleDeck.ts';
import { openDeck } from '../deck/openDeck.ts';
import { noWords } from '../export/exampleSpec.ts';

/** A PNG of one pixel. */
const figure = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const asked = { deck, figures: [noWords], suggestedName: 'Weekly: 2025-03-07' };

function handlers(change: Partial<DeckParts> = {}) {
  const parts = {
    host: { draw: vi.fn(async () => ({ figure, sourceData: null })) },
    resourcesFolder: 'resources',
    appVersion: '0.0.0',
    now: () => new Date(0),
    choosePath: vi.fn(async () => '/out/meeting'),
    write: vi.fn(async (_path: string, _content: string | Uint8Array) => {}),
    progress: () => {},
    ...change,
  } satisfies DeckParts;
  return { parts, save: deckHandlers(parts)['deck:export'] };
}

test('a deck is written once, whole, with its pictures and its extension', async () => {
  const { parts, save } = handlers();
  expect(await save(asked)).toEqual({
    saved: true,
    name: 'meeting.pptx',
    error: null,
    problems: [],
  });
  expect(parts.choosePath).toHaveBeenCalledWith('Weekly- 2025-03-07.pptx', 'pptx');
  const [written] = vi.mocked(parts.write).mock.calls;
  expect(vi.mocked(parts.write).mock.calls).toHaveLength(1);
  expect(written?.[0]).toBe('/out/meeting.pptx');
  expect(openDeck(written?.[1] as Uint8Array).pictures).toHaveLength(1);
});

test('a picture that cannot be drawn is told, and the deck is made all the same', async () => {
  const draw = async () => Promise.reject(new Error('The label “甲” cannot be written.'));
  const { parts, save } = handlers({ host: { draw } });
  expect(await save(asked)).toMatchObject({
    saved: true,
    problems: ['The label “甲” cannot be written.'],
  });
  expect(parts.write).toHaveBeenCalledOnce();
});

test('a deck that cannot be made is told, and leaves no file', async () => {
  const { parts, save } = handlers();
  const wrong = { ...asked, deck: { ...deck, slides: [null as never] } };
  expect((await save(wrong)).error).toMatch(/^meeting\.pptx could not be saved: /);
  expect(parts.write).not.toHaveBeenCalled();
});

test.each([
  ['ENOSPC', 'meeting.pptx could not be saved: the disk is full.'],
  ['EBUSY', 'meeting.pptx could not be saved: the file is open in another program.'],
  ['EACCES', 'meeting.pptx could not be saved: there is no permission'],
])('%s is told as a sentence', async (code, sentence) => {
  const write = async () => Promise.reject(Object.assign(new Error(code), { code }));
  const { error, saved } = await handlers({ write }).save(asked);
  expect(saved).toBe(false);
  expect(error).toContain(sentence);
});

test('when the person cancels, nothing is drawn and nothing written', async () => {
  const { parts, save } = handlers({ choosePath: async () => null });
  expect(await save(asked)).toEqual({ saved: false, name: null, error: null, problems: [] });
  expect(parts.host.draw).not.toHaveBeenCalled();
  expect(parts.write).not.toHaveBeenCalled();
});

test('the schema takes the deck and refuses numbers that are none', () => {
  expect(deckSchema.safeParse(deck).success).toBe(true);
  const broken = JSON.parse(JSON.stringify(deck).replace('0.9', '"=1+1"'));
  expect(deckSchema.safeParse(broken).success).toBe(false);
});
