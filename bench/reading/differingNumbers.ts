import type { Quantity } from '../../src/core/quantity.ts';
import { FileReading } from '../../src/core/read/FileReading.ts';

const quantities: readonly Quantity[] = ['voltage', 'currentDensity', 'powerDensity'];
const header = 'Elapsed [s]\tVoltage [V]\tCurrent density [mA/cm2]\tPower density [mW/cm2]\n';
const linesPerFile = 20_000;

/** How many of `count` random and edge-case texts the readers take for another number than `Number()` does. */
export function differingNumbers(count: number): number {
  const random = seeded(20_251);
  let differing = 0;
  for (let done = 0; done < count; done += linesPerFile * quantities.length) {
    const lines = Math.ceil(Math.min(linesPerFile, (count - done) / quantities.length));
    const texts = Array.from({ length: lines }, () => quantities.map(() => randomText(random)));
    // A start of plain rows, so that the table is told whatever follows.
    const plain = Array.from({ length: 40 }, (_, i) => `${i}\t0.9\t18.5\t16.6\n`).join('');
    const rows = texts.map((cells, i) => `${40 + i}\t${cells.join('\t')}\n`).join('');
    const reading = new FileReading({ path: 'mpp.txt' });
    reading.push(Buffer.from(header + plain + rows));
    reading.settle();
    const columns = reading.state().parsed?.tracks[0]?.columns;
    texts.forEach((cells, line) => {
      cells.forEach((text, at) => {
        const got = columns?.get(quantities[at] as Quantity)?.at(40 + line);
        if (!Object.is(got, Number(text))) differing++;
      });
    });
  }
  return differing;
}

/** Never -999 or -9999, which testers write where they have no value. */
function randomText(random: () => number): string {
  const text = anyText(random);
  return [-999, -9999].includes(Number(text)) ? '0' : text;
}

function anyText(random: () => number): string {
  const digits = (most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => Math.floor(random() * 10)).join(
      '',
    );
  const sign = random() < 0.3 ? '-' : '';
  const kind = random();
  if (kind < 0.35) return `${sign}${digits(4)}.${digits(6)}`;
  if (kind < 0.5) return `${sign}${digits(3)}.${digits(20)}`;
  if (kind < 0.7)
    return `${sign}${digits(1)}.${digits(16)}e${random() < 0.5 ? '-' : ''}${digits(2)}`;
  if (kind < 0.8) return `${sign}${digits(19)}`;
  if (kind < 0.9) return `${sign}0.${'0'.repeat(Math.floor(random() * 12))}${digits(17)}`;
  // The exact bits of a double, and those of its neighbours.
  return String((random() - 0.5) * 10 ** Math.floor(random() * 40 - 20));
}

/** In [0, 1), always the same row for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
