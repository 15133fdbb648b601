import { describe, expect, test } from 'vitest';
import { paperDocument } from '../../../src/core/figure/paper/paperDocument.ts';
import { requestNames } from '../../../src/ipc/contract.ts';
import { answerRequest } from '../../../src/main/answerRequest.ts';
import { ipcSchemas } from '../../../src/main/ipcSchemas.ts';
import { noWords } from './export/exampleSpec.ts';

const options = {
  reference: 'auto',
  exclusions: { 'a#mpp': [{ fromHours: 1, toHours: 2 }] },
  overrides: [{ deviceId: 'a', areaCm2: null }],
  shelfDirection: 'reverse',
};
const series = {
  runIds: ['a#mpp'],
  quantity: 'runValue',
  normalized: true,
  fromHours: null,
  toHours: 12,
  buckets: 800,
  options,
};

const known = {
  lightSource: 'White LED',
  irradianceMwCm2: 100,
  atmosphere: null,
  temperatureC: null,
  relativeHumidityPercent: null,
  load: 'MPP',
};
const conditions = { runs: [{ runId: 'a#mpp', protocol: 'ISOS-L-1I', known }], options };

const paper = {
  recipe: { spec: noWords, request: null, files: ['a.txt'], notes: [] },
  formats: ['svg', 'pdf'],
  dpi: 600,
  suggestedName: 'both nature-single',
  document: paperDocument({ spec: noWords, notes: ['A left out.'], described: [] }),
};

test('Every request of the contract has a schema', () => {
  expect(Object.keys(ipcSchemas).sort()).toEqual([...requestNames].sort());
});

test.each([
  ['library:read', options],
  ['series:read', series],
  ['library:read', { ...options, reference: 'fixed', referenceValue: 18.2 }],
  [
    'library:read',
    {
      ...options,
      choices: {
        'a#mpp': {
          timeZeroHours: 2,
          referenceMode: 'jv',
          referenceValue: null,
          burnInEndHours: 50,
        },
      },
    },
  ],
  ['lifetimes:read', { runs: [{ runId: 'a#mpp', retentionHours: [200, 1000] }], options }],
  ['fit:read', { runId: 'a#mpp', model: 'stretched', window: 'whole', options }],
  ['source:list', undefined],
  ['picture:save', { kind: 'png', suggestedName: 'figure', content: new Uint8Array(8) }],
  ['conditions:read', conditions],
  ['figure:paper', paper],
  ['week:read', { runIds: ['a#mpp'], since: '2025-03-07T00:00', options }],
  ['document:save', { kind: 'json', suggestedName: 'row', content: '{}' }],
  ['settings:write', { defaultAreaCm2: null, defaultIrradianceMwCm2: 100, colorScheme: 'dark' }],
] as const)('%s takes what the window sends', (name, payload) => {
  expect(ipcSchemas[name].safeParse(payload).success).toBe(true);
});

describe.each([
  ['library:read', { ...options, reference: 'best' }],
  ['library:read', { ...options, more: 1 }],
  ['library:read', { ...options, reference: 'fixed', referenceValue: -1 }],
  ['lifetimes:read', { runs: [{ runId: 'a#mpp', retentionHours: [Number.NaN] }], options }],
  ['lifetimes:read', { runs: [{ runId: 'a#mpp', retentionHours: Array(101).fill(1) }], options }],
  ['fit:read', { runId: 'a#mpp', model: 'cubic', window: 'whole', options }],
  ['series:read', { ...series, runIds: Array(20_001).fill('a') }],
  ['series:read', { ...series, buckets: 1e9 }],
  ['series:read', { ...series, fromHours: Number.NaN }],
  ['series:read', { ...series, quantity: '__proto__' }],
  ['source:list', { path: '/' }],
  ['source:drop', { path: '' }],
  ['source:remove', {}],
  ['file:read', { fileId: 7 }],
  ['conditions:read', { ...conditions, runs: [{ runId: 'a#mpp', protocol: 7, known }] }],
  ['week:read', { runIds: ['a#mpp'], since: 'last Friday', options }],
  ['document:save', { kind: 'html', suggestedName: 'a', content: '' }],
  ['document:save', { kind: 'csv', suggestedName: 'a', content: new Uint8Array(2) }],
  ['picture:save', { kind: 'exe', suggestedName: 'a', content: '' }],
  ['picture:copy', { kind: 'png', content: { length: 3 } }],
  ['settings:write', { defaultAreaCm2: -1, defaultIrradianceMwCm2: 100, colorScheme: 'dark' }],
] as const)('%s', (name, payload) => {
  test(`refuses ${JSON.stringify(payload)?.slice(0, 60)} before a handler sees it`, async () => {
    const answer = await answerRequest(
      name,
      ipcSchemas[name],
      payload,
      () => expect.fail('handled'),
      () => {},
    );
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(name) });
  });
});

test('What a handler throws crosses as one line', async () => {
  const fail = () => {
    throw new Error('There is no folder\n  here.');
  };
  expect(
    await answerRequest('source:list', ipcSchemas['source:list'], undefined, fail, () => {}),
  ).toEqual({ ok: false, message: 'There is no folder here.' });
});
