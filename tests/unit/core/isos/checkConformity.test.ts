import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConformity } from '../../../../src/core/isos/checkConformity.ts';
import type {
  AxisCheck,
  ConformityAxis,
  RunConditions,
} from '../../../../src/core/isos/conformity.ts';
import { findProtocol } from '../../../../src/core/isos/findProtocol.ts';
import { nearestProtocol } from '../../../../src/core/isos/nearestProtocol.ts';
import type { IsosProtocol } from '../../../../src/core/isos/protocol.ts';
import { protocols } from '../../../../src/core/isos/protocols.ts';
import { givenConditions, shareOf } from './givenConditions.ts';

function protocol(id: string): IsosProtocol {
  return findProtocol(id).protocol as IsosProtocol;
}

function axis(id: string, name: ConformityAxis, conditions: RunConditions): AxisCheck {
  const found = checkConformity(protocol(id), conditions).axes.find((check) => check.axis === name);
  return found as AxisCheck;
}

describe('the founding study', () => {
  test('its shelf run, dark in air at 25 % RH, is ISOS-D-1', () => {
    const run = givenConditions({
      kind: 'shelf',
      known: { atmosphere: 'Air', relativeHumidityPercent: 25, temperatureC: 23 },
    });
    const conformity = checkConformity(protocol('ISOS-D-1'), run);
    expect(conformity.state).toBe('conforms');
    expect(conformity.nearest).toBe('ISOS-D-1');
    expect(conformity.statement).toBe('Claimed ISOS-D-1. No deviation was found.');
  });

  const soak = givenConditions({
    temperatureC: Array.from({ length: 401 }, (_, i) => 25 + (10 * (i % 11)) / 10),
    known: { lightSource: 'White LED', irradianceMwCm2: 100, atmosphere: 'N2', load: 'MPP' },
  });

  test('its light soak is nearest to ISOS-L-1I, which is said and not put in place of the claim', () => {
    expect(nearestProtocol(soak).id).toBe('ISOS-L-1I');
    const conformity = checkConformity(protocol('ISOS-L-1'), soak);
    expect(conformity.claim).toBe('ISOS-L-1');
    expect(conformity.nearest).toBe('ISOS-L-1I');
    expect(conformity.statement).toContain('Claimed ISOS-L-1.');
    expect(conformity.statement).toContain('The nearest protocol is ISOS-L-1I.');
  });

  test('the check names the temperature window, the LED and the inert atmosphere', () => {
    expect(axis('ISOS-L-1', 'temperature', soak)).toMatchObject({
      state: 'outside',
      evidence: 'log',
    });
    expect(axis('ISOS-L-1', 'temperature', soak).sentence).toContain('inside 19–27 °C');
    expect(axis('ISOS-L-1', 'temperature', soak).sentence).toContain('from 25 to 35 °C');
    expect(axis('ISOS-L-1', 'light', soak)).toMatchObject({
      state: 'outside',
      sentence: 'White LED, not a solar simulator (little UV).',
    });
    expect(axis('ISOS-L-1', 'atmosphere', soak)).toMatchObject({
      state: 'outside',
      sentence: 'N2 is inert, so the suffix is I (ISOS-L-1I).',
    });
    expect(axis('ISOS-L-1I', 'atmosphere', soak).state).toBe('ok');
    expect(axis('ISOS-L-1I', 'load', soak).state).toBe('ok');
    expect(axis('ISOS-L-1I', 'irradiance', soak).state).toBe('ok');
    expect(axis('ISOS-L-1I', 'humidity', soak).state).toBe('ok');
  });
});

describe('temperature', () => {
  test.each([
    [19, 'ok'],
    [27, 'ok'],
    [18.99, 'outside'],
    [27.01, 'outside'],
  ])('a room at %s °C is %s', (value, state) => {
    expect(
      axis('ISOS-L-1', 'temperature', givenConditions({ temperatureC: [value, value] })).state,
    ).toBe(state);
    expect(
      axis('ISOS-L-1', 'temperature', givenConditions({ known: { temperatureC: value } })).state,
    ).toBe(state);
  });

  test('95 % of the samples inside are enough, 94.9 % are not', () => {
    const enough = axis(
      'ISOS-L-1',
      'temperature',
      givenConditions({ temperatureC: shareOf(950, 1000, 23, 40) }),
    );
    expect(enough).toMatchObject({ state: 'ok', shareInside: 0.95 });
    const fewer = axis(
      'ISOS-L-1',
      'temperature',
      givenConditions({ temperatureC: shareOf(949, 1000, 23, 40) }),
    );
    expect(fewer.state).toBe('outside');
    expect(fewer.sentence).toContain('94.9 % of 1,000 samples');
  });

  test('hours outside are those for which the outside samples stand', () => {
    const check = axis(
      'ISOS-L-1',
      'temperature',
      givenConditions({ temperatureC: [23, 23, 40, 40, 23, 23] }),
    );
    expect(check.hoursOutside).toBeCloseTo(2, 9);
    expect(check.sentence).toContain('2 h outside');
  });

  test('an interruption of the log stands for no hours', () => {
    const conditions = givenConditions({ temperatureC: [23, 23, 23, 23, 23, 40, 40] });
    conditions.logs.hours.set([0, 1, 2, 3, 4, 104, 105]);
    expect(axis('ISOS-L-1', 'temperature', conditions).hoursOutside).toBeCloseTo(1, 9);
  });

  test.each([
    [62, 'ok'],
    [68, 'ok'],
    [82, 'ok'],
    [88, 'ok'],
    [61.9, 'outside'],
    [68.1, 'outside'],
    [81.9, 'outside'],
    [88.1, 'outside'],
  ])('a set point of 65 or 85 °C holds %s °C: %s', (value, state) => {
    expect(
      axis('ISOS-L-2', 'temperature', givenConditions({ temperatureC: [value, value] })).state,
    ).toBe(state);
  });

  test('a cycle must reach both ends within 3 K', () => {
    expect(
      axis('ISOS-T-3', 'temperature', givenConditions({ temperatureC: [-43, 20, 88] })).state,
    ).toBe('ok');
    const cold = axis('ISOS-T-3', 'temperature', givenConditions({ temperatureC: [-36, 20, 85] }));
    expect(cold.state).toBe('outside');
    expect(cold.sentence).toContain('cold end of −40 °C');
    expect(axis('ISOS-T-1', 'temperature', givenConditions({ temperatureC: [19, 68] })).state).toBe(
      'ok',
    );
    expect(axis('ISOS-T-1', 'temperature', givenConditions({ temperatureC: [19, 75] })).state).toBe(
      'outside',
    );
    expect(
      axis('ISOS-T-1', 'temperature', givenConditions({ known: { temperatureC: 65 } })).state,
    ).toBe('notLogged');
  });

  test('without log and without word nothing can be said', () => {
    for (const temperatureC of [undefined, [Number.NaN, Number.NaN]]) {
      const check = axis('ISOS-L-1', 'temperature', givenConditions({ temperatureC }));
      expect(check).toMatchObject({ state: 'notLogged', evidence: null });
    }
  });
});

describe('humidity', () => {
  test('the ambient one needs only to be known', () => {
    expect(axis('ISOS-D-1', 'humidity', givenConditions({ humidity: [5, 99] })).state).toBe('ok');
    expect(
      axis('ISOS-D-1', 'humidity', givenConditions({ known: { relativeHumidityPercent: 25 } }))
        .state,
    ).toBe('ok');
    expect(axis('ISOS-D-1', 'humidity', givenConditions({})).state).toBe('notLogged');
  });

  test.each([
    [80, 'ok'],
    [90, 'ok'],
    [79.9, 'outside'],
    [90.1, 'outside'],
  ])('a set point of 85 %% holds %s %%: %s', (value, state) => {
    expect(axis('ISOS-D-3', 'humidity', givenConditions({ humidity: [value, value] })).state).toBe(
      state,
    );
    expect(
      axis('ISOS-D-3', 'humidity', givenConditions({ known: { relativeHumidityPercent: value } }))
        .state,
    ).toBe(state);
  });

  test('LC-3 takes below 50 % and held at 50 %', () => {
    const of = (humidity: number[]) =>
      axis('ISOS-LC-3', 'humidity', givenConditions({ humidity })).state;
    expect(of([10, 20, 30])).toBe('ok');
    expect(of([46, 50, 55])).toBe('ok');
    expect(of([55.1, 55.1])).toBe('outside');
  });

  test('95 % of the samples must be below', () => {
    const hot = Array.from({ length: 100 }, () => 60);
    const of = (inside: number) =>
      axis(
        'ISOS-T-3',
        'humidity',
        givenConditions({ temperatureC: hot, humidity: shareOf(inside, 100, 54.9, 55) }),
      ).state;
    expect(of(95)).toBe('ok');
    expect(of(94)).toBe('outside');
  });

  test('a demand above 40 °C looks at no colder sample, and needs the temperature', () => {
    const humidity = [90, 90, 50, 50];
    expect(
      axis('ISOS-LT-2', 'humidity', givenConditions({ temperatureC: [10, 40, 41, 65], humidity }))
        .state,
    ).toBe('ok');
    expect(
      axis('ISOS-LT-2', 'humidity', givenConditions({ temperatureC: [10, 41, 41, 65], humidity }))
        .state,
    ).toBe('outside');
    expect(axis('ISOS-LT-2', 'humidity', givenConditions({ humidity })).sentence).toContain(
      'temperature is not logged',
    );
    expect(
      axis('ISOS-LT-2', 'humidity', givenConditions({ temperatureC: [1, 1, 1, 1], humidity }))
        .state,
    ).toBe('notLogged');
  });
});

describe('light', () => {
  test('dark is dark: a shelf run is, a log under load is not', () => {
    expect(axis('ISOS-D-1', 'light', givenConditions({ kind: 'shelf' }))).toMatchObject({
      state: 'ok',
      evidence: 'kind',
    });
    expect(axis('ISOS-D-1', 'light', givenConditions({ kind: 'mpp' })).state).toBe('outside');
    expect(
      axis('ISOS-D-1', 'light', givenConditions({ kind: 'mpp', known: { lightSource: 'Dark' } }))
        .state,
    ).toBe('outside');
    expect(
      axis(
        'ISOS-D-1',
        'light',
        givenConditions({ kind: 'shelf', known: { lightSource: 'White LED' } }),
      ).state,
    ).toBe('outside');
    const lit = axis(
      'ISOS-D-1',
      'light',
      givenConditions({ kind: 'shelf', irradiance: [0, 0, 50, 50, 0, 0] }),
    );
    expect(lit).toMatchObject({ state: 'outside', evidence: 'log' });
    expect(lit.sentence).toContain('2 h');
  });

  test('a solar simulator is asked for; an untold source is not logged', () => {
    const of = (lightSource: string | null) =>
      axis('ISOS-L-1', 'light', givenConditions({ known: { lightSource } }));
    expect(of('Solar simulator').state).toBe('ok');
    expect(of('LED solar simulator').state).toBe('ok');
    expect(of('Xenon').state).toBe('outside');
    expect(of('Xenon').sentence).not.toContain('UV');
    expect(of(null).state).toBe('notLogged');
    expect(
      axis('ISOS-O-1', 'light', givenConditions({ known: { lightSource: 'Sunlight' } })).state,
    ).toBe('ok');
    expect(
      axis('ISOS-O-1', 'light', givenConditions({ known: { lightSource: 'Solar simulator' } }))
        .state,
    ).toBe('outside');
  });

  test('lamp-off spans are listed with start, end and hours', () => {
    const conditions = givenConditions({
      irradiance: [...shareOf(100, 100, 95, 0), 0, 0, 0, ...shareOf(100, 100, 95, 0)],
      known: { lightSource: 'Solar simulator' },
    });
    const conformity = checkConformity(protocol('ISOS-L-1'), conditions);
    expect(conformity.lampOff).toEqual([{ fromHours: 100, toHours: 103, hours: 3 }]);
    const check = axis('ISOS-L-1', 'light', conditions);
    expect(check.state).toBe('ok');
    expect(check.sentence).toContain('100–103 h (3 h)');
  });

  test('without an irradiance log the power tells when the lamp was off', () => {
    const known = { lightSource: 'Solar simulator' };
    const powerOff = [{ fromHours: 10, toHours: 12.5 }];
    const gaps = [{ fromHours: 118, toHours: 121 }];
    const check = axis(
      'ISOS-L-1',
      'light',
      givenConditions({ known, powerOff, gaps, temperatureC: shareOf(200, 200, 23, 0) }),
    );
    expect(check.sentence).toContain('Lamp off by the power for 2.5 h: 10–12.5 h (2.5 h).');
    expect(check.sentence).toContain('No data, so the lamp is unknown: 118–121 h (3 h).');
  });

  test('a lamp that is off for more than 5 % of the time is no continuous light', () => {
    const known = { lightSource: 'Solar simulator' };
    const of = (toHours: number) =>
      axis(
        'ISOS-L-1',
        'light',
        givenConditions({
          known,
          powerOff: [{ fromHours: 10, toHours }],
          temperatureC: shareOf(101, 101, 23, 0),
        }),
      ).state;
    expect(of(15)).toBe('ok');
    expect(of(15.1)).toBe('outside');
  });

  test('a light cycle is told by period and duty, within a tenth', () => {
    const cycle = (on: number, off: number) =>
      Array.from({ length: 10 * (on + off) }, (_, i) => (i % (on + off) < on ? 95 : 0));
    const of = (on: number, off: number) =>
      axis(
        'ISOS-LC-1',
        'light',
        givenConditions({ irradiance: cycle(on, off), known: { lightSource: 'Solar simulator' } }),
      );
    expect(of(12, 12).state).toBe('ok');
    expect(of(8, 16).state).toBe('ok');
    expect(of(8, 16).sentence).toContain('cycles of 24 h, light to dark 1:2');
    expect(of(4, 4).state).toBe('ok');
    expect(of(6, 6).state).toBe('outside');
    expect(of(16, 8).state).toBe('outside');
    expect(of(10, 0).sentence).toContain('never off');
    expect(
      axis('ISOS-LC-1', 'light', givenConditions({ known: { lightSource: 'Solar simulator' } }))
        .state,
    ).toBe('notLogged');
  });
});

describe('irradiance, load and atmosphere', () => {
  test.each([
    [80, 'ok'],
    [100, 'ok'],
    [79.9, 'outside'],
    [100.1, 'outside'],
  ])('%s mW/cm2 is %s of the ideal window', (value, state) => {
    const log = axis('ISOS-L-1', 'irradiance', givenConditions({ irradiance: [value, value] }));
    const told = axis(
      'ISOS-L-1',
      'irradiance',
      givenConditions({ known: { irradianceMwCm2: value } }),
    );
    expect([log.state, told.state]).toEqual([state, state]);
    if (state === 'outside') expect(told.sentence).toContain('Reported irradiance');
  });

  test('dark protocols ask for no irradiance', () => {
    const { axes } = checkConformity(protocol('ISOS-D-1'), givenConditions({ kind: 'shelf' }));
    expect(axes.map((check) => check.axis)).not.toContain('irradiance');
  });

  test('level 3 needs MPP, level 1 allows open circuit, short circuit is nowhere allowed', () => {
    const of = (id: string, load: string) =>
      axis(id, 'load', givenConditions({ known: { load } })).state;
    expect(of('ISOS-L-1', 'OC')).toBe('ok');
    expect(of('ISOS-L-3', 'OC')).toBe('outside');
    expect(of('ISOS-L-3', 'MPPT')).toBe('ok');
    for (const { id } of protocols) expect(of(id, 'SC')).toBe('outside');
    expect(of('ISOS-V-1', 'V_oc')).toBe('ok');
    expect(of('ISOS-L-1', 'a resistor')).toBe('outside');
  });

  test('inert goes with I, air without, and what nobody knows is not logged', () => {
    const of = (id: string, atmosphere: string | null) =>
      axis(id, 'atmosphere', givenConditions({ known: { atmosphere } })).state;
    expect(of('ISOS-L-1', 'Air')).toBe('ok');
    expect(of('ISOS-L-1I', 'Air')).toBe('outside');
    expect(of('ISOS-L-1I', 'Ar')).toBe('ok');
    expect(of('ISOS-L-1', 'N2')).toBe('outside');
    expect(of('ISOS-L-1I', 'Air; N2')).toBe('outside');
    expect(of('ISOS-L-1', null)).toBe('notLogged');
    expect(of('ISOS-L-1', 'glovebox')).toBe('notLogged');
    const check = axis('ISOS-L-3', 'atmosphere', givenConditions({ known: { atmosphere: 'N2' } }));
    expect(check.sentence).toContain('the standard has no ISOS-L-3I');
  });
});

describe('the nearest protocol', () => {
  test.each([
    [
      'ISOS-L-2',
      { temperatureC: [65, 65], known: { lightSource: 'Solar simulator', atmosphere: 'Air' } },
    ],
    ['ISOS-L-3', { temperatureC: [85, 85], humidity: [50, 50], known: { atmosphere: 'Air' } }],
    [
      'ISOS-D-3',
      {
        kind: 'shelf',
        known: { temperatureC: 85, relativeHumidityPercent: 85, atmosphere: 'Air' },
      },
    ],
    ['ISOS-L-2', { temperatureC: [85, 85], humidity: [20, 20], known: { atmosphere: 'Air' } }],
    ['ISOS-D-1I', { kind: 'shelf', known: { atmosphere: 'N2', temperatureC: 23 } }],
    ['ISOS-O-1', { known: { lightSource: 'Sunlight', atmosphere: 'Air' } }],
    ['ISOS-V-1', { kind: 'shelf', known: { load: 'V_oc', atmosphere: 'Air', temperatureC: 22 } }],
    [
      'ISOS-T-3',
      {
        kind: 'shelf',
        temperatureC: [-40, 85, -40, 85],
        humidity: [30, 30, 30, 30],
        known: { atmosphere: 'Air' },
      },
    ],
  ] as const)('%s', (id, given) => {
    expect(nearestProtocol(givenConditions(given)).id).toBe(id);
  });
});

describe('whatever the log', () => {
  const values = fc.array(
    fc.oneof(fc.double({ min: -60, max: 120, noNaN: true }), fc.constant(Number.NaN)),
    {
      minLength: 2,
      maxLength: 60,
    },
  );

  test('the order of the rows and extra missing values change nothing', () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }),
        fc.constantFrom(...protocols),
        (temperature, light, keys, claim) => {
          const rows = Math.min(temperature.length, light.length);
          const base = givenConditions({
            temperatureC: temperature.slice(0, rows),
            irradiance: light.slice(0, rows).map(Math.abs),
          });
          const order = Array.from({ length: rows }, (_, i) => i).sort(
            (a, b) => (keys[a] as number) - (keys[b] as number),
          );
          const pick = (column: Float64Array | null) =>
            column === null
              ? null
              : Float64Array.from([...order.map((i) => column[i] as number), Number.NaN]);
          const shuffled: RunConditions = {
            ...base,
            logs: {
              ...base.logs,
              hours: Float64Array.from([...order, rows + 3]),
              temperatureC: pick(base.logs.temperatureC),
              irradianceMwCm2: pick(base.logs.irradianceMwCm2),
            },
          };
          expect(checkConformity(claim, shuffled)).toEqual(checkConformity(claim, base));
        },
      ),
    );
  });

  test('every sentence is whole: no NaN, no Infinity, no undefined', () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.constantFrom(...protocols),
        fc.constantFrom('shelf', 'mpp', 'spo'),
        (temperature, humidity, claim, kind) => {
          const conformity = checkConformity(
            claim,
            givenConditions({
              kind,
              temperatureC: temperature,
              humidity,
              irradiance: humidity.map(Math.abs),
            }),
          );
          const text = JSON.stringify([
            conformity.statement,
            conformity.axes.map(({ sentence, demand }) => [sentence, demand]),
          ]);
          expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
          expect(conformity.claim).toBe(claim.id);
        },
      ),
    );
  });
});
