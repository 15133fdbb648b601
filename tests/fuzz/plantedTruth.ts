import { FileReading } from '../../src/core/read/FileReading.ts';
import { randomFrom } from './mutate.ts';

/**
 * Reads `count` damaged logs of which every number is known. Nothing that is done to them changes a
 * digit of a whole line, so whatever comes out must be what was written: a value of nowhere is a fault,
 * and so is a row that is gone without a rejection, a sentence or a waiting line.
 */
export function runPlantedTruth(count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const faults: string[] = [];
  for (let i = 0; i < count; i++) {
    const delimiter = ['\t', ',', ';'][Math.floor(random() * 3)] as string;
    const rows = Array.from({ length: 40 + Math.floor(random() * 200) }, (_, row) => row);
    let lines = rows.map((row) => numbersOf(row).join(delimiter));
    const used: string[] = [];
    for (let k = 0; k < 1 + Math.floor(random() * 3); k++) {
      const names = Object.keys(damages);
      const name = names[Math.floor(random() * names.length)] as string;
      used.push(name);
      lines = (damages[name] as Damage)(lines, delimiter, random);
    }
    const text = [header.join(delimiter), ...lines, ''].join('\n');
    const whole = new TextEncoder().encode(text);
    const cut = random() < 0.3 ? Math.floor(random() * whole.length) : whole.length;
    const fault = faultOf(whole.subarray(0, cut), 1 + Math.floor(random() * 3000), rows.length);
    if (fault !== null) faults.push(`#${i} ${used.join('+')}, cut at ${cut}: ${fault}`);
  }
  return faults;
}

const header = ['Time [h]', 'Voltage [V]', 'Current density [mA/cm2]', 'Power density [mW/cm2]'];

function numbersOf(row: number): readonly string[] {
  const voltage = 1 + (row % 7) / 100;
  const current = 20 - row * 0.01;
  const power = voltage * current;
  return [(row / 4).toFixed(2), voltage.toFixed(3), current.toFixed(4), power.toFixed(6)];
}

type Damage = (lines: string[], delimiter: string, random: () => number) => string[];

/** Each leaves whole lines as they were, or makes them visibly broken. */
const damages: Readonly<Record<string, Damage>> = {
  fieldLost: (lines, delimiter, random) =>
    lines.map((line) => (random() < 0.05 ? line.split(delimiter).slice(1).join(delimiter) : line)),
  lineBroken: (lines, delimiter, random) =>
    lines.map((line) => (random() < 0.05 ? line.slice(0, line.lastIndexOf(delimiter)) : line)),
  lineEndLost: (lines, delimiter, random) => joined(lines, random() < 0.5 ? delimiter : '', random),
  words: (lines, _delimiter, random) =>
    lines.flatMap((line) => (random() < 0.05 ? [line, 'operator was here'] : [line])),
  nulls: (lines, _delimiter, random) =>
    lines.flatMap((line) => (random() < 0.03 ? [line, '\0'.repeat(40)] : [line])),
  longLine: (lines, _delimiter, random) =>
    random() < 0.02 ? [...lines, 'x'.repeat(1_200_000)] : lines,
  blank: (lines, _delimiter, random) =>
    lines.flatMap((line) => (random() < 0.1 ? [line, ''] : [line])),
};

/** Some rows without the line end behind them; with a mark in its place nothing but the fields tells. */
function joined(lines: readonly string[], mark: string, random: () => number): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    if (last !== undefined && random() < 0.05) out[out.length - 1] = last + mark + line;
    else out.push(line);
  }
  return out;
}

function faultOf(bytes: Uint8Array, chunk: number, planted: number): string | null {
  const reading = new FileReading({ path: 'planted.txt' });
  for (let from = 0; from < bytes.length; from += chunk) {
    reading.push(bytes.subarray(from, from + chunk));
  }
  reading.settle();
  const { state, parsed, waitingBytes, message } = reading.state();
  const [track] = parsed?.tracks ?? [];
  const times = track?.timeSeconds.values() ?? new Float64Array(0);
  const power = track?.columns.get('powerDensity')?.values();
  for (let i = 0; i < times.length; i++) {
    const row = Math.round((times[i] as number) / 900);
    const value = power?.[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (value !== Number(numbersOf(row)[3])) return `${value} at row ${row} was never written`;
  }
  const isTold =
    (parsed?.rejected ?? 0) > 0 || waitingBytes > 0 || message !== null || state !== 'read';
  const read = new Set(times).size;
  const isWhole = read >= planted;
  return isWhole || isTold || isEndLost(bytes, read) ? null : `only ${read} of ${planted} rows`;
}

/** A file that was cut at a line end is whole as far as anybody can tell; zero bytes are blanks. */
function isEndLost(bytes: Uint8Array, read: number): boolean {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(1);
  return lines.filter((line) => line.replaceAll('\0', '').trim() !== '').length <= read;
}
