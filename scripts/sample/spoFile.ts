import { sampleDevices } from './devices.ts';
import { fitDiode, maximumPower } from './diode.ts';
import { randomFor } from './random.ts';
import {
  AREA_CM2,
  IRRADIANCE_MW_CM2,
  SPO_PERCENT,
  SPO_START,
  SYNTHETIC,
  treated,
} from './study.ts';
import { utf8 } from './text.ts';

const SECONDS = 300;

/** Current of the treated champion held at its maximum power point for five minutes. */
export function spoFiles(): Map<string, Uint8Array> {
  const champion = sampleDevices().find((d) => d.condition === treated && d.number === 1);
  if (champion === undefined) throw new Error('The study has no champion.');
  const diode = fitDiode(champion.fresh, treated.diodeIdeality, treated.shuntOhmCm2);
  const voltage = Math.round(maximumPower(diode).voltage * 1000) / 1000;
  const random = randomFor('spo');
  const rows = Array.from({ length: SECONDS + 1 }, (_, second) => {
    // Settles within the first half minute from a value between the two sweeps.
    const settled = 1 - 0.012 * Math.exp(-second / 8);
    const power = SPO_PERCENT * settled * (1 + 0.0008 * random.gaussian());
    const current = Math.round((power / voltage) * 10_000) / 10_000;
    return [second, voltage.toFixed(3), current.toFixed(4), (voltage * current).toFixed(4)].join(
      '\t',
    );
  });
  const head = [
    `Note\t${SYNTHETIC}`,
    `Device\t${champion.label}`,
    `Condition\t${treated.name}`,
    `Substrate\t${champion.substrate}`,
    `Pixel\t${champion.pixel}`,
    'Measurement\tSPO (stabilised power output)',
    `Cell area [cm2]\t${AREA_CM2}`,
    `Irradiance [mW/cm2]\t${IRRADIANCE_MW_CM2}`,
    `Start\t${SPO_START}`,
    'Load\tconstant voltage at the MPP of the J-V',
    '',
    'Time [s]\tVoltage [V]\tCurrent density [mA/cm2]\tPower density [mW/cm2]',
  ];
  return new Map([[`spo/${champion.label}_SPO.txt`, utf8([...head, ...rows])]]);
}
