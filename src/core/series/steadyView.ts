import { formatLocalTime } from '../localTime.ts';
import type { Quantity } from '../quantity.ts';
import type { RunKind, RunQuantity } from '../run.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import type { RunView } from './RunView.ts';
import type { SteadyRun } from './SteadyRun.ts';
import { type DeviceScale, takesDefaultIrradiance, trackQuantity } from './trackQuantity.ts';

const drawable: readonly Quantity[] = [
  'pce',
  'powerDensity',
  'power',
  'voltage',
  'currentDensity',
  'current',
  'temperature',
  'relativeHumidity',
  'irradiance',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
  'fillFactor',
];

/** A run under load with the person's settings applied; null when it has no valid sample. */
export function steadyView(
  deviceId: string,
  kind: RunKind,
  run: SteadyRun,
  settings: DeviceSettings,
  toldBefore: readonly string[],
): RunView | null {
  const { series } = run;
  if (series === null || series.hours.length === 0) return null;
  const scale: DeviceScale = {
    areaCm2: settings.areaCm2,
    irradianceMwCm2: settings.defaultIrradianceMwCm2,
  };
  const { quantity, factor } = perArea(series.quantity, settings.areaCm2);
  const quantities = drawable.filter((wanted) =>
    run.sources.some((source) => trackQuantity(source, wanted, scale) !== null),
  );
  const takesIrradiance = run.sources.some((source) => takesDefaultIrradiance(source, scale));
  const read = (wanted: Quantity, from: number, to: number) => run.read(wanted, scale, from, to);
  const { startedAt } = series;
  return {
    id: `${deviceId}#${kind}`,
    deviceId,
    kind,
    files: [...new Set(series.parts.map(({ source }) => source.path))],
    startedAt: startedAt === null ? null : formatLocalTime({ seconds: startedAt, dateOnly: false }),
    quantity,
    factor,
    quantities,
    segments: series.clock.segments,
    durationHours: series.durationHours,
    timeZeroHours: 0,
    irradianceMwCm2:
      run.sources[0]?.track.irradianceMwCm2 || settings.defaultIrradianceMwCm2 || null,
    jvBefore: () => null,
    gaps: series.gaps,
    events: series.events,
    assumptions: [...toldBefore, ...told(run, settings, factor, takesIrradiance)],
    version: `${run.version}:${factor}:${settings.defaultIrradianceMwCm2}`,
    isContinuous: true,
    hours: series.hours.values(),
    stored: series.values.values(),
    extremes: () => {
      series.extremes.follow(series.values.values());
      return series.extremes;
    },
    values: (wanted, from, to) =>
      wanted === 'runValue'
        ? series.values
            .values()
            .slice(from, to)
            .map((value) => value * factor)
        : read(wanted, from, to),
    curve: (wanted, spans) => run.curve(wanted === 'runValue' ? null : wanted, scale, spans),
    integral: (wanted, spans) => run.integral(wanted === 'runValue' ? null : wanted, scale, spans),
  };
}

/** Power becomes power density, current current density, where the area is known. */
function perArea(
  stored: RunQuantity,
  areaCm2: number | null,
): { quantity: RunQuantity; factor: number } {
  if (areaCm2 === null || !(areaCm2 > 0)) return { quantity: stored, factor: 1 };
  if (stored === 'power') return { quantity: 'powerDensity', factor: 1 / areaCm2 };
  if (stored === 'current') return { quantity: 'currentDensity', factor: 1 / areaCm2 };
  return { quantity: stored, factor: 1 };
}

function told(
  run: SteadyRun,
  settings: DeviceSettings,
  factor: number,
  takesIrradiance: boolean,
): string[] {
  const sentences: string[] = [];
  if (factor !== 1 && settings.areaFrom === 'default') {
    sentences.push(`Area ${settings.areaCm2} cm2 is the default; the files give none.`);
  }
  if (takesIrradiance) {
    sentences.push(
      `PCE is taken at ${settings.defaultIrradianceMwCm2} mW/cm2, the default irradiance.`,
    );
  }
  const overlapped = run.series?.overlappedRows ?? 0;
  if (overlapped > 0) {
    sentences.push(`${overlapped} rows lie in a time that another file covers and count once.`);
  }
  const implausible = run.series?.implausibleRows ?? 0;
  if (implausible > 0) {
    sentences.push(`${implausible} rows hold values no cell can reach and count as missing.`);
  }
  for (const { path } of run.without) {
    sentences.push(`${path} does not give what this run is followed by and is left out.`);
  }
  if (run.series?.clock.events.some(({ kind, isDated }) => kind === 'restart' && !isDated)) {
    sentences.push('After a restart without a date, time goes on from the last row.');
  }
  return sentences;
}
