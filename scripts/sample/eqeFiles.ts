import { integrateEqe } from '../../src/core/eqe/integrateEqe.ts';
import { sampleDevices } from './devices.ts';
import { randomFor } from './random.ts';
import { EQE_START, SYNTHETIC } from './study.ts';
import { clock, isoText, type Lines, MINUTE, utf8 } from './text.ts';

/** 300 to 850 nm in steps of 5 nm. */
const WAVELENGTHS = Float64Array.from({ length: 111 }, (_, index) => 300 + 5 * index);
/** Where the absorption of the quantum dots ends, and how steeply. */
const EDGE_NM = 768;
const EDGE_WIDTH_NM = 7;

/** EQE of the champion of each condition: its integral over AM1.5G is the published current. */
export function eqeFiles(): Map<string, Uint8Array> {
  const champions = sampleDevices().filter((device) => device.number === 1);
  return new Map(
    champions.map((device, index) => {
      const { name, eqeMaCm2 } = device.condition;
      const percent = spectrum(name, eqeMaCm2).map((value) => (100 * value).toFixed(3));
      const head: Lines = [
        `Note\t${SYNTHETIC}`,
        `Device\t${device.label}`,
        `Condition\t${name}`,
        `Date/time\t${isoText(clock(EQE_START) + index * 10 * MINUTE)}`,
        'Lock-in frequency [Hz]\t133',
        'Light bias\tnone',
        '',
        'Wavelength [nm]\tEQE [%]',
      ];
      const rows = Array.from(WAVELENGTHS, (nm, i) => `${nm}\t${percent[i]}`);
      return [`eqe/${device.label}_EQE.txt`, utf8([...head, ...rows])];
    }),
  );
}

/** A plateau with interference, falling towards the ultraviolet and at the edge, scaled to its current. */
function spectrum(condition: string, currentMaCm2: number): number[] {
  const random = randomFor(`eqe ${condition}`);
  const shape = WAVELENGTHS.map((nm) => {
    const edge = 1 / (1 + Math.exp((nm - EDGE_NM) / EDGE_WIDTH_NM));
    const ultraviolet = 1 / (1 + Math.exp((352 - nm) / 12));
    const fringes = 1 + 0.035 * Math.cos((nm - 420) / 38) - 0.00022 * (nm - 550);
    return edge * ultraviolet * fringes * (1 + 0.002 * random.gaussian());
  });
  const { jscMaCm2 } = integrateEqe({ wavelengthNm: WAVELENGTHS, eqe: shape });
  return Array.from(shape, (value) => (value * currentMaCm2) / (jscMaCm2 ?? Number.NaN));
}
