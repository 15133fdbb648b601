import { describe, expect, test } from 'vitest';
import { checklist } from '../../../../src/core/isos/reporting/checklist.ts';
import { checklistMarkdown } from '../../../../src/core/isos/reporting/checklistMarkdown.ts';
import { completeness } from '../../../../src/core/isos/reporting/completeness.ts';
import { fillChecklist } from '../../../../src/core/isos/reporting/fillChecklist.ts';
import { methodsSentence } from '../../../../src/core/isos/reporting/methodsSentence.ts';
import { natureFacts } from '../../../../src/core/isos/reporting/natureFacts.ts';
import { natureTopics } from '../../../../src/core/isos/reporting/natureTopics.ts';
import type { ReportFacts } from '../../../../src/core/isos/reporting/reportFacts.ts';
import { nothingKnown } from './givenConditions.ts';
import { givenFacts, givenRun } from './givenFacts.ts';

const applies = (facts: ReportFacts) =>
  fillChecklist(facts)
    .filter(({ isApplicable }) => isApplicable)
    .map(({ key }) => key);

describe('the reporting checklist', () => {
  test('has the rows of the standard, each with fields of its own', () => {
    expect(checklist.map(({ key }) => key)).toEqual(
      'A1 A2 A3 B1 B2 B3 B4 C1 C2 C3 C4 C5 C6 D1 E1 F1 G1'.split(' '),
    );
    const keys = checklist.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(checklist.filter(({ source }) => source === 'known').map(({ key }) => key)).toEqual([
      'F1',
      'G1',
    ]);
  });

  test('skips B for a device that is known to be unencapsulated only', () => {
    const of = (encapsulation: string | null, answer?: string) =>
      applies(
        givenFacts({
          device: { label: 'a', condition: null, areaCm2: null, encapsulation },
          answers: answer === undefined ? {} : { 'B.encapsulated': answer },
        }),
      ).filter((key) => key.startsWith('B')).length;
    expect(of(null)).toBe(4);
    expect(of('glass-glass, butyl')).toBe(4);
    expect(of('unencapsulated')).toBe(0);
    expect(of('no')).toBe(0);
    expect(of(null, 'no')).toBe(0);
    expect(of('unencapsulated', 'yes')).toBe(4);
  });

  test('asks for F outdoors and for C5 when something is cycled', () => {
    expect(applies(givenFacts())).not.toContain('F1');
    expect(applies(givenFacts())).not.toContain('C5');
    expect(applies(givenFacts({ claim: 'ISOS-O-2' }))).toContain('F1');
    expect(applies(givenFacts({ known: { ...nothingKnown, lightSource: 'Sunlight' } }))).toContain(
      'F1',
    );
    for (const claim of ['ISOS-T-1', 'ISOS-LC-2I', 'ISOS-LT-3']) {
      expect(applies(givenFacts({ claim }))).toContain('C5');
    }
    expect(applies(givenFacts({ claim: 'ISOS-L-1' }))).not.toContain('C5');
  });

  test('counts filled over applicable, and names what is missing in words', () => {
    const empty = completeness(fillChecklist(givenFacts()));
    const answered = completeness(
      fillChecklist(givenFacts({ answers: { 'A1.scanSpeed': '0.21 V/s', 'A1.dwell': '  ' } })),
    );
    expect(answered.applicable).toBe(empty.applicable);
    expect(answered.filled).toBe(empty.filled + 1);
    expect(empty.missing.find((line) => line.startsWith('A1'))).toContain('Scan speed');
    const line = answered.missing.find((each) => each.startsWith('A1 J-V'));
    expect(line).not.toContain('Scan speed');
    expect(line).toContain('Dwell time');
  });

  test('is complete when every field is answered', () => {
    const answers = Object.fromEntries(
      checklist.flatMap(({ fields }) => fields.map(({ key }) => [key, 'said'])),
    );
    const { filled, applicable, missing } = completeness(
      fillChecklist(givenFacts({ answers, claim: 'ISOS-O-1' })),
    );
    expect(filled).toBe(applicable);
    expect(missing).toEqual([]);
  });

  test('fills in what files, logs and records know; an answer goes before it', () => {
    const facts = givenFacts({
      claim: 'ISOS-L-1I',
      known: { ...nothingKnown, lightSource: 'White LED', irradianceMwCm2: 100, atmosphere: 'N2' },
      sweeps: {
        count: 2,
        directions: ['reverse', 'forward'],
        irradiancesMwCm2: [100],
        freshHysteresisIndex: 0.02,
      },
      answers: { 'C1.source': 'white LED array' },
    });
    const field = (key: string) =>
      fillChecklist(facts)
        .flatMap(({ fields }) => fields)
        .find((each) => each.key === key);
    expect(field('A1.direction')?.known).toBe('reverse and forward');
    expect(field('A1.intensity')?.known).toBe('100 mW/cm²');
    expect(field('B4.area')?.known).toBe('0.036 cm²');
    expect(field('C1.source')).toMatchObject({ known: 'White LED', answer: 'white LED array' });
    expect(field('C1.intensity')?.known).toBe('100 mW/cm², not logged');
    expect(field('C4.load')?.known).toBe('maximum power point');
    expect(field('D1.duration')?.known).toBe('400 h, 10 % lost');
    expect(field('D1.rests')?.known).toBe('No data: 118–121 h (3 h)');
    expect(field('G1.samples')?.known).toBe('8 devices of MeBz/KOH');
    expect(field('G1.figures')?.known).toContain(
      'T80 > 400 h; reference: median of the first hour',
    );
    expect(field('A1.scanSpeed')?.known).toBeNull();
  });
});

describe('the nine topics', () => {
  test('are nine, with a key of its own for every item', () => {
    expect(natureTopics.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const keys = natureTopics.flatMap(({ items }) => items.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are filled where the program knows: area, J-V, hysteresis, statistics, stability', () => {
    const facts = givenFacts({
      sweeps: {
        count: 2,
        directions: ['reverse', 'forward'],
        irradiancesMwCm2: [100],
        freshHysteresisIndex: 0.0212,
      },
      stabilised: 'Stabilised at 17.85 % after 300 s',
    });
    const known = natureFacts(facts);
    expect(known.area).toBe('0.036 cm²');
    expect(known.directions).toContain('Both');
    expect(known.hysteresis).toContain('0.021');
    expect(known.hysteresis).toContain('(PCE_rev − PCE_fwd)/PCE_rev');
    expect(known.stabilised).toContain('17.85 %');
    expect(known.samples).toContain('8 devices');
    expect(known.stability).toContain('400 h');
    expect(natureFacts(givenFacts()).hysteresis).toBeNull();
  });
});

describe('the Methods draft', () => {
  test('is made of what is known, and shows as a gap what is not', () => {
    const text = methodsSentence(givenFacts());
    expect(text).toContain('MeBzKOH-08 (area 0.036 cm²) was aged for 400 h');
    for (const gap of [
      '[light source?]',
      '[irradiance?]',
      '[atmosphere?]',
      '[temperature?]',
      '[relative humidity?]',
      '[encapsulated?]',
      '[No protocol is claimed.]',
    ]) {
      expect(text).toContain(gap);
    }
    expect(text).toContain(
      'T80 was > 400 h (reference: median of the first hour; 8 devices of MeBz/KOH).',
    );
  });

  test('names no humidity in an inert gas, and days for the shelf', () => {
    const inert = methodsSentence(givenFacts({ known: { ...nothingKnown, atmosphere: 'N2' } }));
    expect(inert).not.toContain('humidity');
    const shelf = methodsSentence(
      givenFacts({ run: givenRun({ kind: 'shelf', durationHours: 720, gaps: [] }) }),
    );
    expect(shelf).toContain('was stored for 30 d in the dark');
    expect(shelf).toContain('open circuit');
  });

  test('and the whole text hold no undefined and no NaN, whatever is missing', () => {
    const bare = givenFacts({
      run: givenRun({
        normalizedLast: null,
        last: null,
        initial: null,
        reference: { mode: 'first', value: null, atHours: null, reason: 'x', detail: null },
        t80: { ...givenRun().t80, status: 'undefined', lowerBoundHours: null },
      }),
      device: { label: 'a', condition: null, areaCm2: null, encapsulation: null },
    });
    for (const facts of [bare, givenFacts()]) {
      expect(checklistMarkdown(facts)).not.toMatch(/undefined|NaN|\bnull\b/);
    }
    expect(
      checklistMarkdown(givenFacts({ answers: { 'N1.1': 'yes', 'N1.1.where': 'Methods' } })),
    ).toContain('yes; Methods');
  });
});
