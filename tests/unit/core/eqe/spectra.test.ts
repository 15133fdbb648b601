import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EqeStore } from '../../../../src/core/eqe/EqeStore.ts';
import { integrateEqe } from '../../../../src/core/eqe/integrateEqe.ts';
import { readInChunks, readText } from '../read/readInChunks.ts';

const rows = (write: (nm: number) => string) =>
  Array.from({ length: 51 }, (_, i) => write(300 + 10 * i)).join('\n');

describe('a file of EQE', () => {
  test('stays an info file without rows, and gives its spectrum', () => {
    const report = readText(
      'eqe/MeBz-01_EQE.txt',
      `Wavelength [nm]\tEQE [%]\n${rows((nm) => `${nm}\t80`)}\n`,
    );
    expect(report).toMatchObject({ readerId: 'spectrum', state: 'read' });
    expect(report.parsed).toMatchObject({ kind: 'info', rows: 0, tracks: [], sweeps: [] });
    expect(report.message).toContain('EQE of one device');
    const [spectrum] = report.parsed?.spectra ?? [];
    expect(spectrum?.device.label).toBe('MeBz-01');
    expect(spectrum?.wavelengthNm.length).toBe(51);
    expect(spectrum?.eqe[0]).toBe(0.8);
    expect(spectrum?.assumptions).toEqual([]);
  });

  test('takes device, condition and time from its header', () => {
    const head = 'Device\tA 7\nCondition\ttreated\nDate/time\t2025-03-01T16:00:00\n\n';
    const report = readText(
      'x.txt',
      `${head}Wavelength (nm)\tIPCE (%)\n${rows((nm) => `${nm}\t50`)}\n`,
    );
    const [spectrum] = report.parsed?.spectra ?? [];
    expect(spectrum).toMatchObject({ device: { label: 'A 7', condition: 'treated' } });
    expect(spectrum?.measuredAt?.dateOnly).toBe(false);
  });

  test('reads fractions, decimal commas, falling wavelengths and photon energies alike', () => {
    const asPercent = readText('a.txt', `Wavelength (nm)\tEQE (%)\n${rows((nm) => `${nm}\t80`)}\n`);
    const asFraction = readText('b.csv', `Wavelength (nm);EQE\n${rows((nm) => `${nm},0;0,8`)}\n`);
    const falling = readText(
      'c.txt',
      `Wavelength (nm)\tEQE\n${rows((nm) => `${1100 - nm}\t0.8`)}\n`,
    );
    const energy = readText(
      'd.txt',
      `Photon energy (eV)\tEQE (%)\n${rows((nm) => `${1239.841984 / nm}\t80`)}\n`,
    );
    const currents = [asPercent, asFraction, falling, energy].map((report) => {
      const [spectrum] = report.parsed?.spectra ?? [];
      return spectrum === undefined ? null : integrateEqe(spectrum).jscMaCm2;
    });
    expect(currents[0]).toBeCloseTo(0.8 * 27.27, 1);
    for (const current of currents) expect(current).toBeCloseTo(currents[0] as number, 6);
    expect(asFraction.parsed?.assumptions[0]).toContain('taken as a fraction');
  });

  test('that exceeds one electron per photon says so', () => {
    const report = readText('e.txt', `Wavelength (nm)\tEQE (%)\n${rows((nm) => `${nm}\t120`)}\n`);
    expect(report.parsed?.assumptions[0]).toContain('EQE reaches 120 %');
  });

  test('absorption, lamps, a head alone and garbage between the rows give no spectrum or a whole one', () => {
    const lamp = readText('f.txt', `Wavelength (nm)\tIntensity\n${rows((nm) => `${nm}\t1`)}\n`);
    expect(lamp.parsed?.spectra).toEqual([]);
    expect(lamp.message).not.toContain('EQE of');
    const broken = readText(
      'g.txt',
      `Wavelength (nm)\tEQE (%)\n${rows((nm) => (nm % 100 === 0 ? `${nm}\tnan` : `${nm}\t80`))}\n#end\n`,
    );
    expect(broken.parsed?.spectra?.[0]?.wavelengthNm.length).toBe(45);
  });

  test('is the same in any chunks', () => {
    const bytes = new TextEncoder().encode(
      `Wavelength (nm)\tEQE (%)\n${rows((nm) => `${nm}\t80`)}\n`,
    );
    const whole = readInChunks('h.txt', bytes).parsed?.spectra;
    for (const chunk of [1, 7, 64])
      expect(readInChunks('h.txt', bytes, chunk).parsed?.spectra).toEqual(whole);
  });
});

test('the store gives every spectrum integrated, and forgets a file that is gone', () => {
  const store = new EqeStore();
  const { parsed } = readText(
    'MeBz-01_EQE.txt',
    `Wavelength [nm]\tEQE [%]\n${rows((nm) => `${nm}\t80`)}\n`,
  );
  store.setFile('f1', 'MeBz-01_EQE.txt', parsed?.spectra ?? []);
  const [first] = store.read();
  expect(first).toMatchObject({ id: 'f1#0', deviceId: 'mebz-01', fromNm: 300, toNm: 800 });
  expect(first?.jscMaCm2).toBeCloseTo(21.8, 1);
  store.removeFile('f1');
  expect(store.read()).toEqual([]);
});

const real = resolve(
  '../shared/realdata/more/nomad-hzb__nomad-hysprint/tests/data/HZB_MiGo_20240604_exp_0_0.eqe.txt',
);
test.skipIf(!existsSync(real))(
  'a published file of eleven cells gives the currents that it prints',
  () => {
    const bytes = new Uint8Array(readFileSync(real));
    const { parsed } = readInChunks('HZB_MiGo_20240604_exp_0_0.eqe.txt', bytes);
    const printed = new TextDecoder()
      .decode(bytes)
      .split('\n')[1]
      ?.split('\t')
      .flatMap((cell, i, cells) => (cell === 'AM1.5G' ? Number(cells[i + 1]) : []));
    expect(printed?.length).toBe(11);
    parsed?.spectra?.forEach((spectrum, i) => {
      const ratio = (integrateEqe(spectrum).jscMaCm2 as number) / (printed?.[i] as number);
      expect(ratio).toBeCloseTo(1, 3);
    });
    expect(parsed?.spectra?.length).toBe(11);
  },
);
