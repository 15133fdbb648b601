/** What a unit measures, before the column's name tells more (a `%` may be PCE, FF or RH). */
export type UnitDimension =
  | 'voltage'
  | 'current'
  | 'currentDensity'
  | 'power'
  | 'powerDensity'
  | 'percent'
  | 'temperature'
  | 'time'
  | 'area'
  | 'suns'
  | 'other';

/** A unit as a conversion to the canonical one: value * multiplier / divisor + offset. */
export interface Unit {
  readonly dimension: UnitDimension;
  /** Two factors, of which one is 1, because dividing by 1000 rounds better than times 0.001. */
  readonly multiplier: number;
  readonly divisor: number;
  readonly offset: number;
}

/** Exponents of SI prefixes (BIPM brochure, 9th edition, table 7). */
const prefixExponent: Readonly<Record<string, number>> = {
  p: -12,
  n: -9,
  u: -6,
  μ: -6,
  m: -3,
  '': 0,
  k: 3,
};

/** Exponent that brings 1/area to 1/cm2. */
const perAreaExponent: Readonly<Record<string, number>> = { cm: 0, mm: 2, m: -4 };

/** Seconds of one unit. */
const timeSeconds: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  sekunden: 1,
  秒: 1,
  초: 1,
  с: 1,
  сек: 1,
  secondes: 1,
  segundos: 1,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  minuten: 60,
  分: 60,
  分钟: 60,
  분: 60,
  мин: 60,
  minutos: 60,
  h: 3600,
  hr: 3600,
  hrs: 3600,
  hour: 3600,
  hours: 3600,
  std: 3600,
  stunden: 3600,
  小时: 3600,
  時間: 3600,
  시간: 3600,
  ч: 3600,
  heures: 3600,
  heure: 3600,
  horas: 3600,
  时: 3600,
  d: 86400,
  day: 86400,
  days: 86400,
  tage: 86400,
  tag: 86400,
  天: 86400,
  일: 86400,
  jours: 86400,
  días: 86400,
  dias: 86400,
  日: 86400,
  wk: 604800,
  week: 604800,
  weeks: 604800,
  周: 604800,
};

function scaled(dimension: UnitDimension, exponent: number): Unit {
  return {
    dimension,
    multiplier: exponent > 0 ? 10 ** exponent : 1,
    divisor: exponent < 0 ? 10 ** -exponent : 1,
    offset: 0,
  };
}

const cache = new Map<string, Unit | null>();

/** The unit written in `text` (`mA/cm²`, `mA cm-2`, `µA`, `°C`, `W/m^2`, `小时`), or null. */
export function parseUnit(text: string): Unit | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const unit = readUnit(text);
  if (cache.size < 2000) cache.set(text, unit);
  return unit;
}

function readUnit(text: string): Unit | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^[[({]|[\])}]$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 16) return null;
  const seconds = timeSeconds[plain.toLowerCase()];
  if (seconds !== undefined) {
    return { dimension: 'time', multiplier: seconds, divisor: 1, offset: 0 };
  }
  if (/^(ms|msec|毫秒)$/i.test(plain)) return scaled('time', -3);
  if (/^(%|pct\.?|percent|prozent|% ?rh|%rh|% r\.?h\.?|%rel)$/i.test(plain)) {
    return scaled('percent', 0);
  }
  if (/^(°c|° c|degc|deg c|grad c|c|℃)$/i.test(plain)) return scaled('temperature', 0);
  if (plain === 'K') return { ...scaled('temperature', 0), offset: -273.15 };
  if (/^suns?$/i.test(plain)) return scaled('suns', 0);
  const area = /^(cm|mm|m)\^?2$/i.exec(plain);
  if (area) return scaled('area', -(perAreaExponent[(area[1] as string).toLowerCase()] as number));
  // LITOS 1.1 prints `mmA/cm²` over numbers in A/cm2.
  if (/^mma\/cm\^?2$/i.test(plain)) return scaled('currentDensity', 3);
  const volt = /^(n|u|μ|m|k|)(?:v|volts?)$/i.exec(plain);
  if (volt) return scaled('voltage', exponentOf(volt[1]));
  const match =
    /^(p|n|u|μ|m|k|)(a|amps?|ampere|w|watts?)(?: ?(?:\/|·|\*|per|p| |(?=[cm]?m\^?\(?-2)) ?\(?(cm|mm|m)\^?\(?-?2\)?\)?)?$/i.exec(
      plain,
    );
  if (match) {
    const isCurrent = (match[2] as string).toLowerCase().startsWith('a');
    const perArea = match[3];
    const exponent = exponentOf(match[1]) + 3;
    if (perArea === undefined) return scaled(isCurrent ? 'current' : 'power', exponent);
    return scaled(
      isCurrent ? 'currentDensity' : 'powerDensity',
      exponent + (perAreaExponent[perArea.toLowerCase()] as number),
    );
  }
  if (/^(ohm|ω|Ω|ωcm2|ohm ?cm\^?2|ohm\*cm\^?2|nm|lux|lx|hz|ev|hpa|mbar|l\/min)$/i.test(plain)) {
    return scaled('other', 0);
  }
  return null;
}

function exponentOf(prefix: string | undefined): number {
  // A capital M before V, A or W is a shouted milli: no solar cell gives megawatts.
  return prefixExponent[(prefix ?? '').toLowerCase()] ?? 0;
}
