import { expect, test } from 'vitest';
import type { KnownConditions } from '../../../../src/core/isos/conformity.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { file, options, sweep, track } from './given.ts';

const known: KnownConditions = {
  lightSource: 'White LED',
  irradianceMwCm2: 100,
  atmosphere: 'N2',
  temperatureC: null,
  relativeHumidityPercent: null,
  load: null,
};
const hours = Array.from({ length: 101 }, (_, i) => i);

function soak(columns: Parameters<typeof track>[2] = {}) {
  const store = new SeriesStore();
  const power = hours.map(() => 17);
  const seconds = hours.map((hour) => hour * 3600);
  store.setFile('f', 'a.txt', file([track('a', seconds, { powerDensity: power, ...columns })]));
  return store;
}

test('the logs of a run are compared with what is claimed for it', () => {
  const store = soak({ temperature: hours.map((hour) => 25 + (hour % 11)) });
  const runs = [{ runId: 'a#mpp', protocol: 'isos l-1i', known }];
  const [answer] = store.readConditions({ runs, options });
  expect(answer?.conformity?.claim).toBe('ISOS-L-1I');
  expect(answer?.conformity?.state).toBe('deviates');
  expect(answer?.nearest).toBe('ISOS-L-1I');
  expect(answer?.temperatureC).toMatchObject({ samples: 101, lowest: 25, highest: 35 });
  expect(answer?.relativeHumidityPercent).toBeNull();
  expect(answer?.hoursBetweenSweeps).toBeNull();
});

test('a claim that is no protocol is told, nothing claimed is no fault, a run that is gone is left out', () => {
  const store = soak();
  const ask = (runId: string, protocol: string | null) =>
    store.readConditions({ runs: [{ runId, protocol, known }], options });
  expect(ask('a#mpp', 'ISOS-L-3I')[0]).toMatchObject({
    conformity: null,
    problem: expect.stringContaining('There is no ISOS-L-3I'),
  });
  expect(ask('a#mpp', null)[0]).toMatchObject({
    conformity: null,
    problem: null,
    nearest: 'ISOS-L-1I',
  });
  expect(ask('gone#mpp', null)).toEqual([]);
});

test('without an irradiance log the power tells when the lamp was off', () => {
  const store = soak({ powerDensity: hours.map((hour) => (hour >= 40 && hour < 44 ? 0.01 : 17)) });
  const runs = [{ runId: 'a#mpp', protocol: 'ISOS-L-1I', known }];
  const [answer] = store.readConditions({ runs, options });
  const [off, ...others] = answer?.conformity?.lampOff ?? [];
  expect(others).toEqual([]);
  expect(off?.hours).toBeGreaterThan(3);
  expect(off?.hours).toBeLessThan(6);
  expect(off?.fromHours).toBeGreaterThan(38);
});

test('a shelf run lies in the dark at open circuit and tells how often it was measured', () => {
  const store = new SeriesStore();
  const day = (at: number) => sweep('b', at, 1 - at / 100);
  store.setFile('g', 'b.txt', file([], [day(0), day(3), day(6), day(9)]));
  const runs = [
    {
      runId: 'b#shelf',
      protocol: 'ISOS-D-1',
      known: { ...known, lightSource: null, atmosphere: 'Air', load: null },
    },
  ];
  const [answer] = store.readConditions({ runs, options });
  expect(answer?.hoursBetweenSweeps).toBe(72);
  expect(answer?.conformity?.axes.find(({ axis }) => axis === 'light')?.state).toBe('ok');
  expect(answer?.conformity?.axes.find(({ axis }) => axis === 'load')?.state).toBe('ok');
  expect(answer?.conformity?.state).toBe('incomplete');
});
