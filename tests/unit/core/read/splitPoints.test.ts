import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileReading } from '../../../../src/core/read/FileReading.ts';
import { everyFixture } from './everyFixture.ts';
import { plainReport, readInChunks } from './readInChunks.ts';

/** Larger files are split at random points: every one of them would take minutes. */
const mostBytes = 8192;
const randomSplits = 200;

const told = (reading: FileReading): string => JSON.stringify(plainReport(reading.state()));

/** What a file gives when it comes in two pieces, the second one behind a rest or not. */
function inTwo(name: string, bytes: Uint8Array, cut: number): string {
  const reading = new FileReading({ path: name });
  reading.push(bytes.slice(0, cut));
  reading.push(bytes.slice(cut));
  reading.settle();
  return told(reading);
}

describe('a file in two pieces', () => {
  it.each(everyFixture)(
    'gives the same wherever $name is split',
    ({ name, bytes }) => {
      const whole = JSON.stringify(plainReport(readInChunks(name, bytes)));
      if (bytes.length <= mostBytes) {
        const wrong: number[] = [];
        for (let cut = 1; cut < bytes.length; cut++) {
          if (inTwo(name, bytes, cut) !== whole) wrong.push(cut);
        }
        expect(wrong).toEqual([]);
        return;
      }
      fc.assert(
        fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (cut) => {
          expect(inTwo(name, bytes, cut)).toBe(whole);
        }),
        { numRuns: randomSplits },
      );
    },
    120_000,
  );

  it.each(everyFixture)('gives the same in any chunks: $name', ({ name, bytes }) => {
    const whole = JSON.stringify(plainReport(readInChunks(name, bytes)));
    for (const chunk of [1, 7, 100]) {
      expect(JSON.stringify(plainReport(readInChunks(name, bytes, chunk)))).toBe(whole);
    }
  });

  it.each(everyFixture)('gives the same when $name rests anywhere and grows', ({ name, bytes }) => {
    const whole = JSON.stringify(plainReport(readInChunks(name, bytes)));
    const step = Math.max(1, Math.floor(bytes.length / 60));
    for (let cut = 1; cut < bytes.length; cut += step) {
      const reading = new FileReading({ path: name });
      reading.push(bytes.slice(0, cut));
      reading.settle();
      reading.state();
      reading.push(bytes.slice(cut));
      reading.settle();
      // Else it is read from its start, as a whole.
      if (!reading.needsRereading) expect(told(reading)).toBe(whole);
    }
  });
});
