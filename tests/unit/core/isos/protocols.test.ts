import { describe, expect, test } from 'vitest';
import { findProtocol } from '../../../../src/core/isos/findProtocol.ts';
import { protocols } from '../../../../src/core/isos/protocols.ts';

const plain = protocols.filter((protocol) => !protocol.isIntrinsic);
const intrinsic = protocols.filter((protocol) => protocol.isIntrinsic);

describe('the protocol matrix', () => {
  test('has seven families of three levels: 21 protocols', () => {
    expect(plain.map((protocol) => protocol.id)).toEqual(
      ['D', 'V', 'L', 'O', 'T', 'LC', 'LT'].flatMap((family) =>
        [1, 2, 3].map((level) => `ISOS-${family}-${level}`),
      ),
    );
  });

  test('has the twelve intrinsic variants of the standard and no others', () => {
    expect(intrinsic.map((protocol) => protocol.id.slice(5)).toSorted()).toEqual(
      [
        'D-1I',
        'D-2I',
        'V-1I',
        'V-2I',
        'L-1I',
        'L-2I',
        'T-1I',
        'T-2I',
        'T-3I',
        'LC-1I',
        'LC-2I',
        'LC-3I',
      ].toSorted(),
    );
  });

  test('asks for MPP and nothing else at level 3 under light, and for open circuit in the dark', () => {
    for (const protocol of plain) {
      const isLit = protocol.light.kind !== 'dark';
      if (isLit && protocol.level === 3) expect(protocol.loads).toEqual(['MPP']);
      if (isLit && protocol.level < 3) expect(protocol.loads).toEqual(['MPP', 'OC', 'Vfix']);
      if (['D', 'T'].includes(protocol.family)) expect(protocol.loads).toEqual(['OC']);
    }
    expect(plain.find(({ id }) => id === 'ISOS-V-2')?.loads).toEqual([
      'V_MPP',
      'V_oc',
      'J_sc',
      '-V_oc',
      '-J_MPP',
    ]);
  });

  test.each([
    ['ISOS-D-1', { kind: 'ambient' }, { kind: 'ambient' }],
    ['ISOS-D-3', { kind: 'set', choicesC: [65, 85] }, { percent: 85 }],
    ['ISOS-L-3', { kind: 'set', choicesC: [65, 85] }, { percent: 50, isApproximate: true }],
    ['ISOS-O-1', { kind: 'outdoor' }, { kind: 'ambient' }],
    ['ISOS-T-1', { lowC: 'ambient', highsC: [65, 85] }, { kind: 'ambient' }],
    ['ISOS-T-3', { lowC: -40, highsC: [85] }, { kind: 'below', percent: 55, onlyAboveC: 40 }],
    ['ISOS-T-3I', { lowC: -40, highsC: [85] }, { kind: 'none' }],
    ['ISOS-LC-3', { kind: 'set' }, { kind: 'below', percent: 50, orHeldAt: true }],
    ['ISOS-LT-1', { lowC: 'ambient', highsC: [65], manner: 'ramp or step' }, { kind: 'ambient' }],
    ['ISOS-LT-2', { lowC: 5, highsC: [65] }, { kind: 'set', percent: 50, onlyAboveC: 40 }],
    ['ISOS-LT-3', { lowC: -25, highsC: [65] }, { kind: 'set', percent: 50, onlyAboveC: 40 }],
  ])('%s asks for its temperature and humidity', (id, temperature, humidity) => {
    const protocol = protocols.find((candidate) => candidate.id === id);
    expect(protocol?.temperature).toMatchObject(temperature);
    expect(protocol?.humidity).toMatchObject(humidity);
  });

  test('names its light and the light of its J-V checks', () => {
    const jvLights = Object.fromEntries(plain.map(({ id, jvLights }) => [id, jvLights.join('+')]));
    expect(jvLights['ISOS-D-1']).toBe('simulator+sun');
    expect(jvLights['ISOS-O-2']).toBe('sun');
    expect(jvLights['ISOS-O-3']).toBe('sun+simulator');
    expect(plain.find(({ id }) => id === 'ISOS-LC-1')?.light).toEqual({
      kind: 'cycled',
      periodsHours: [2, 8, 24],
      darkPerLight: [1, 2],
    });
  });

  test('says where the standard contradicts itself or leaves something open', () => {
    for (const id of ['ISOS-LC-3', 'ISOS-LT-3', 'ISOS-V-1', 'ISOS-T-1', 'ISOS-D-1']) {
      expect(protocols.find((candidate) => candidate.id === id)?.notes.length).toBeGreaterThan(0);
    }
  });
});

describe('a protocol is found by its id', () => {
  test('whatever way it is written', () => {
    for (const text of ['ISOS-L-1I', 'isos l 1 i', 'L1I', ' ISOS–L–1I ']) {
      expect(findProtocol(text).protocol?.id).toBe('ISOS-L-1I');
    }
    for (const { id } of protocols) expect(findProtocol(id).protocol?.id).toBe(id);
  });

  test.each(['ISOS-D-3I', 'ISOS-V-3I', 'ISOS-L-3I', 'ISOS-O-1I', 'ISOS-LT-2I'])(
    'there is no %s, and a sentence says what there is',
    (text) => {
      const { protocol, problem } = findProtocol(text);
      expect(protocol).toBeNull();
      expect(problem).toContain(`There is no ${text}`);
      expect(problem).toContain('D-1, D-2');
    },
  );

  test.each(['', 'ISOS', 'ISOS-X-1', 'ISOS-D-4', 'IEC 61215', 'D-1II'])('%s is none', (text) => {
    expect(findProtocol(text).problem).toContain('is no ISOS protocol');
  });
});
