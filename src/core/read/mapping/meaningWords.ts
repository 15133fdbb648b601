import type { MappedMeaning } from './TableMapping.ts';

/** What a column is, in the words that people see and that sentences use. */
export const meaningWords: Readonly<Record<MappedMeaning, string>> = {
  voltage: 'voltage',
  current: 'current',
  currentDensity: 'current density',
  power: 'power',
  powerDensity: 'power density',
  pce: 'PCE',
  openCircuitVoltage: 'Voc',
  shortCircuitCurrentDensity: 'Jsc',
  fillFactor: 'fill factor',
  temperature: 'temperature',
  relativeHumidity: 'relative humidity',
  irradiance: 'irradiance',
  time: 'time since start',
  timestamp: 'date and time',
  date: 'date',
  timeOfDay: 'time of day',
  channel: 'channel number',
  device: 'device name',
  pixel: 'pixel',
  condition: 'condition',
  direction: 'scan direction',
  ignored: 'leave out',
};

export const mappedMeanings = Object.keys(meaningWords) as readonly MappedMeaning[];
