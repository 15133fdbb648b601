import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileReading } from '../../../../src/core/read/FileReading.ts';
import { plainReport } from './readInChunks.ts';

const headBytes = 1 << 18;
const rows = 8_000;

/** Logs that are longer than their head, each with something that the rows themselves tell. */
const logs: readonly { name: string; text: string; wide?: boolean }[] = [
  {
    name: 'elapsed time and faults',
    text: log('Time (s)\tVoltage (V)\tCurrent density (mA/cm2)\tTemperature (degC)', (i) =>
      i % 701 === 700
        ? `${i}\t0.9\tbroken\t25`
        : `${i}\t${(0.9 + (i % 7) / 1000).toFixed(4)}\t${i % 97 === 5 ? -999 : 18.5}\t25`,
    ),
  },
  {
    name: 'dates that are settled late, CRLF',
    text: log(
      'Date Time,Voltage (V),Current (mA),Power (mW)',
      (i) => `0${2 + Math.floor(i / 1_440)}/03/2025 ${clock(i)},0.91,1.${i % 10},0.${i % 10}`,
    ).replaceAll('\n', '\r\n'),
  },
  {
    name: 'a column that names the channel',
    text: log(
      'Time (s);Channel;Voltage (V);Current (mA);PCE (%)',
      (i) => `${i};${1 + (i % 3) + (i > 6_500 ? 3 : 0)};0,9${i % 10};1,2;${i % 13 === 0 ? '' : 18}`,
    ),
  },
  {
    name: 'a clock that passes midnight, UTF-16',
    wide: true,
    text: log(
      'Time,Voltage (V),Current (mA),Power (mW)',
      (i) => `${clock(i + 1_200)},0.9,1.1,0.99`,
    ),
  },
];

function log(header: string, row: (i: number) => string): string {
  return [header, ...Array.from({ length: rows }, (_, i) => row(i)), ''].join('\n');
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}:00`;
}

function bytesOf({ text, wide }: { text: string; wide?: boolean }): Uint8Array {
  return wide ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text);
}

function readWhole(parts: readonly Uint8Array[]): FileReading {
  const reading = new FileReading({ path: 'mpp/log.txt' });
  for (const part of parts) reading.push(part);
  return reading;
}

describe('A reading that goes on from the progress of another', () => {
  test.each(logs)('reads what one reading reads: $name', (given) => {
    const bytes = bytesOf(given);
    const whole = readWhole([bytes]);
    whole.settle();
    expect(whole.state().parsed?.rows).toBeGreaterThan(rows - 20);
    fc.assert(
      fc.property(fc.double({ min: 0.75, max: 1, noNaN: true }), (part) => {
        const cut = Math.floor(bytes.length * part);
        const progress = readWhole([bytes.subarray(0, cut)]).progress();
        // Half a code unit is kept by no one: such a file is read again.
        if (progress === null) {
          expect(given.wide && cut % 2 === 1).toBe(true);
          return;
        }
        const next = readWhole([bytes.subarray(0, Math.min(cut, headBytes))]);
        expect(next.resume(progress)).toBe(true);
        next.push(bytes.subarray(cut));
        next.settle();
        expect(plainReport(next.state())).toEqual(plainReport(whole.state()));
      }),
      { numRuns: 12 },
    );
  });

  test('is refused by the start of another file', () => {
    const [first, second] = logs.map(bytesOf) as [Uint8Array, Uint8Array];
    const progress = readWhole([first]).progress();
    const other = new FileReading({ path: 'a.jv.txt' });
    other.push(second.subarray(0, 1_000));
    expect(progress).not.toBeNull();
    expect(other.resume(progress as NonNullable<typeof progress>)).toBe(false);
  });

  test('is not offered while the head may still change the reader', () => {
    const short = readWhole([Buffer.from('Time (s)\tPCE (%)\n0\t18\n1\t18\n')]);
    short.settle();
    expect(short.progress()).toBeNull();
  });
});
