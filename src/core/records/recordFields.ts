import { figureSymbols } from '../figure/symbols/FigureSymbol.ts';
import { referenceModes } from '../referenceModes.ts';
import type { FieldSpec } from './FieldSpec.ts';
import { isPlainJson } from './isPlainJson.ts';
import type { FieldsOf, RecordType } from './records.ts';

const longestText = 100_000;
const mostPictures = 50;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestText;
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isTextRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(isText);
const isLocalTime = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(value) &&
  !Number.isNaN(Date.parse(`${value.length === 10 ? `${value}T00:00` : value}Z`));

const text: FieldSpec = { empty: '', expects: 'a text', accepts: isText };
const number: FieldSpec = { empty: 0, expects: 'a number', accepts: isNumber };
const json: FieldSpec = { empty: null, expects: 'plain JSON', accepts: isPlainJson };
const color: FieldSpec = {
  empty: null,
  expects: 'a colour such as #0072b2, or null',
  accepts: orNull((value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)),
};
const nullableText: FieldSpec = {
  empty: null,
  expects: 'a text or null',
  accepts: orNull(isText),
};
const nullableNumber: FieldSpec = {
  empty: null,
  expects: 'a number or null',
  accepts: orNull(isNumber),
};
const positive: FieldSpec = {
  empty: null,
  expects: 'a number above 0, or null',
  accepts: orNull((value) => isNumber(value) && value > 0),
};
const localTime: FieldSpec = {
  empty: null,
  expects: 'a time such as 2025-03-01T10:00:00, or null',
  accepts: orNull(isLocalTime),
};

/** A field that a record has and that is not here would be refused by every backup: it does not compile. */
type AllFields = {
  readonly [T in RecordType]: { readonly [F in keyof FieldsOf<T>]: FieldSpec };
};

const allFields: AllFields = {
  annotation: {
    kind: oneOf('note', 'event', 'exclusion'),
    eventType: nullableOneOf(
      'lampChanged',
      'chamberOpened',
      'powerCut',
      'encapsulationFailed',
      'restInDark',
      'reContacted',
      'other',
    ),
    scope: oneOf('run', 'device', 'channel', 'chamber', 'source'),
    deviceId: nullableText,
    runKind: nullableOneOf('shelf', 'mpp', 'spo'),
    place: nullableText,
    fromHours: nullableNumber,
    toHours: nullableNumber,
    runStartedAt: localTime,
    fromTime: localTime,
    toTime: localTime,
    text,
    pictureIds: {
      empty: [],
      expects: `a list of at most ${mostPictures} ids of pictures`,
      accepts: (value) =>
        Array.isArray(value) &&
        value.length <= mostPictures &&
        value.every((id) => typeof id === 'string' && /^[0-9a-f]{64}$/.test(id)),
    },
    writtenAt: number,
  },
  condition: {
    name: text,
    color,
    symbol: nullableOneOf(...figureSymbols),
    filled: {
      empty: null,
      expects: 'true, false or null',
      accepts: orNull((value) => typeof value === 'boolean'),
    },
    note: nullableText,
  },
  device: {
    label: nullableText,
    condition: nullableText,
    batch: nullableText,
    substrate: nullableText,
    pixel: nullableText,
    areaCm2: positive,
    stack: nullableText,
    composition: nullableText,
    encapsulation: nullableText,
    storedWhere: nullableText,
    channel: nullableText,
  },
  reader: { mapping: json },
  recipe: { name: text, content: json },
  run: {
    timeZeroHours: nullableNumber,
    referenceMode: nullableOneOf(...referenceModes),
    referenceValue: positive,
    burnInEndHours: nullableNumber,
    protocol: nullableText,
    lightSource: nullableText,
    irradianceMwCm2: nullableNumber,
    atmosphere: nullableText,
    temperatureC: nullableNumber,
    relativeHumidityPercent: nullableNumber,
    load: nullableText,
    answers: { empty: {}, expects: 'texts by name', accepts: isTextRecord },
  },
  view: { name: text, content: json },
};

/** Every field that people write, by the type of record: what it may hold, and what it is unwritten. */
export const recordFields: Readonly<Record<RecordType, Readonly<Record<string, FieldSpec>>>> =
  allFields;

function orNull(accepts: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || accepts(value);
}

function oneOf(...words: readonly [string, ...string[]]): FieldSpec {
  return {
    empty: words[0],
    expects: `one of ${words.join(', ')}`,
    accepts: (value) => words.includes(value as string),
  };
}

function nullableOneOf(...words: readonly [string, ...string[]]): FieldSpec {
  const { expects, accepts } = oneOf(...words);
  return { empty: null, expects: `${expects}, or null`, accepts: orNull(accepts) };
}
