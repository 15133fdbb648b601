import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConditionsAnswer } from '../../../../src/core/isos/conditionQueries.ts';
import { databaseCsv } from '../../../../src/core/isos/reporting/databaseCsv.ts';
import {
  type DatabaseRow,
  type DatabaseValue,
  databaseFields,
} from '../../../../src/core/isos/reporting/databaseFields.ts';
import { databaseJson } from '../../../../src/core/isos/reporting/databaseJson.ts';
import { databaseQuestions } from '../../../../src/core/isos/reporting/databaseQuestions.ts';
import { databaseRow } from '../../../../src/core/isos/reporting/databaseRow.ts';
import { nothingKnown } from './givenConditions.ts';
import { givenFacts, givenRun, time } from './givenFacts.ts';

const conditions: ConditionsAnswer = {
  runId: 'a#mpp',
  conformity: null,
  problem: null,
  nearest: 'ISOS-L-1I',
  temperatureC: { samples: 1600, lowest: 27.5, highest: 32.25, mean: 30 },
  relativeHumidityPercent: null,
  irradianceMwCm2: null,
  voltageV: { samples: 1600, lowest: 0.85, highest: 0.98, mean: 0.9 },
  cycle: null,
  pceIrradianceMwCm2: 100,
  hoursBetweenSweeps: null,
};

describe('a row for the Perovskite Database', () => {
  test('has all 44 columns', () => {
    expect(databaseFields.length).toBe(44);
    expect(new Set(databaseFields).size).toBe(44);
    expect(Object.keys(databaseRow(givenFacts())).toSorted()).toEqual(
      [...databaseFields].toSorted(),
    );
  });

  test('says what is known of a light soak', () => {
    const row = databaseRow(
      givenFacts({
        claim: 'ISOS-L-1I',
        conditions,
        known: {
          ...nothingKnown,
          lightSource: 'White LED',
          irradianceMwCm2: 100,
          atmosphere: 'N2',
        },
      }),
    );
    expect(row).toMatchObject({
      measured: true,
      protocol: 'ISOS-L-1I',
      average_over_n_number_of_cells: 1,
      light_source_type: 'White LED',
      light_intensity: 100,
      light_load_condition: 'Constant',
      potential_bias_load_condition: 'MPPT',
      potential_bias_range: '0.85; 0.98',
      temperature_load_condition: 'Uncontrolled',
      temperature_range: '27.5; 32.25',
      atmosphere: 'N2',
      relative_humidity_load_conditions: null,
      time_total_exposure: 400,
      PCE_initial_value: 17.5,
      PCE_end_of_experiment: 15.75,
      PCE_T95: 180,
      PCE_T80: '',
      PCE_Te80: null,
      link_raw_data_for_stability_trace: 'mpp/CH01.txt',
    });
  });

  test('of a shelf run is dark, at open circuit, in air whose humidity is known', () => {
    const run = givenRun({ kind: 'shelf', quantity: 'pce', unit: '%', durationHours: 720 });
    const known = { ...nothingKnown, atmosphere: 'Ambient', relativeHumidityPercent: 25 };
    const row = databaseRow(
      givenFacts({
        run,
        known,
        claim: 'ISOS-D-1',
        conditions: { ...conditions, hoursBetweenSweeps: 72 },
      }),
    );
    expect(row).toMatchObject({
      light_source_type: 'Dark',
      light_intensity: 0,
      potential_bias_load_condition: 'Open circuit',
      potential_bias_range: null,
      atmosphere: 'Air',
      relative_humidity_load_conditions: 'Ambient',
      relative_humidity_range: '25; 25',
      relative_humidity_average_value: 25,
      periodic_JV_measurements: true,
      periodic_JV_measurements_time_between_jv: 72,
    });
    expect(
      databaseRow(givenFacts({ run, known: { ...nothingKnown, atmosphere: 'Air' } })).atmosphere,
    ).toBe('Ambient');
    expect(
      databaseRow(givenFacts({ known: { ...nothingKnown, atmosphere: 'N2; Ar' } })).atmosphere,
    ).toBe('Ar; N2');
  });

  test('holds an extrapolated T80 only while there is no measured one', () => {
    const lifetimes = {
      ...givenFacts().lifetimes,
      te80Hours: 900,
      tse80Hours: 950,
      ts80: time('reached', 700),
    };
    const open = databaseRow(givenFacts({ lifetimes }));
    expect([open.PCE_T80, open.PCE_Te80]).toEqual(['', 900]);
    expect([open.PCE_Ts80, open.PCE_Tse80]).toEqual([700, '']);
    const reached = databaseRow(
      givenFacts({ lifetimes, run: givenRun({ t80: time('reached', 380) }) }),
    );
    expect([reached.PCE_T80, reached.PCE_Te80]).toEqual([380, '']);
  });

  test('takes a single last point below for no measured T80', () => {
    expect(
      databaseRow(givenFacts({ run: givenRun({ t80: time('provisional', 399) }) })).PCE_T80,
    ).toBe('');
  });

  test('gives no PCE where power density meets no known irradiance', () => {
    expect(databaseRow(givenFacts()).PCE_initial_value).toBeNull();
    const dim = databaseRow(givenFacts({ known: { ...nothingKnown, irradianceMwCm2: 50 } }));
    expect(dim.PCE_initial_value).toBe(35);
  });

  test('takes the answers to its own questions, as far as they can be read', () => {
    const answers = {
      'P.light_UV_filter': 'yes',
      'P.light_wavelength_range': '400 – 750',
      'P.temperature_ramp_speed': '1,5',
      'P.atmosphere_oxygen_concentration': 'little',
      'P.light_source_brand_name': 'A, B "C"',
    };
    expect(databaseRow(givenFacts({ answers }))).toMatchObject({
      light_UV_filter: true,
      light_wavelength_range: '400; 750',
      temperature_ramp_speed: 1.5,
      atmosphere_oxygen_concentration: null,
      light_source_brand_name: 'A, B "C"',
    });
    for (const { field } of databaseQuestions) expect(databaseFields).toContain(field);
  });
});

describe('the files', () => {
  test('CSV says nan for unknown, TRUE for true and nothing where the rules leave empty', () => {
    const row = databaseRow(givenFacts({ conditions, claim: 'ISOS-L-1I' }));
    const [head, line] = databaseCsv([{ name: 'MeBz/KOH-08', row }])
      .trim()
      .split('\r\n');
    const cells = line?.split(',') ?? [];
    const at = (field: string) => cells[head?.split(',').indexOf(`Stability_${field}`) ?? -1];
    expect(head?.split(',').length).toBe(45);
    expect(head?.startsWith('Ref_internal_sample_id,Stability_measured,Stability_protocol')).toBe(
      true,
    );
    expect(at('measured')).toBe('TRUE');
    expect(at('PCE_T80')).toBe('');
    expect(at('flexible_cell_bending_radius')).toBe('nan');
    expect(at('temperature_range')).toBe('27.5; 32.25');
  });

  const value = fc.oneof(
    fc.constant<DatabaseValue>(null),
    fc.boolean(),
    fc.constant(''),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0 || 0),
    fc
      .stringMatching(/^[A-Za-zµ°][\w ;,"'µ°-]*$/)
      .filter((text) => !/^(nan|true|false)$/i.test(text)),
  );
  const rows = fc.array(
    fc.record({
      name: fc.stringMatching(/^[A-Za-z][\w ,"-]*$/),
      row: fc.record(
        Object.fromEntries(databaseFields.map((field) => [field, value])),
      ) as fc.Arbitrary<DatabaseRow>,
    }),
    { maxLength: 4 },
  );

  test('both come back as they were', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const table = parseCsv(databaseCsv(given));
        expect(table.slice(1).map((cells) => cells[0])).toEqual(given.map(({ name }) => name));
        expect(table.slice(1).map((cells) => cells.slice(1).map(valueOfCell))).toEqual(
          given.map(({ row }) => databaseFields.map((field) => row[field])),
        );
        const objects = JSON.parse(databaseJson(given)) as Record<string, DatabaseValue>[];
        expect(
          objects.map((object) => databaseFields.map((field) => object[`Stability_${field}`])),
        ).toEqual(given.map(({ row }) => databaseFields.map((field) => row[field])));
      }),
      { numRuns: 60 },
    );
  });
});

function valueOfCell(cell: string): DatabaseValue {
  if (cell === 'nan') return null;
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  return cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell;
}

/** The format of RFC 4180, so that quoted commas and quotes are put to the test. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const at = text[i] as string;
    if (quoted) {
      if (at === '"' && text[i + 1] === '"') cell += text[++i];
      else if (at === '"') quoted = false;
      else cell += at;
    } else if (at === '"') quoted = true;
    else if (at === ',') {
      cells.push(cell);
      cell = '';
    } else if (at === '\r') {
      lines.push([...cells, cell]);
      cells = [];
      cell = '';
      i++;
    } else cell += at;
  }
  return lines;
}
