import type { SpoData } from '../templates/figureData.ts';
import type { Gathering } from './Gathering.ts';

const secondsPerHour = 3600;
const buckets = 1_500;

/** The stabilised output of the chosen device, or of the best one that has any. Null without one. */
export async function gatherSpo(gathering: Gathering): Promise<SpoData | null> {
  const { source, request } = gathering;
  const runs = gathering.runs('spo');
  const chosen =
    runs.find(({ device }) => device.id === request.deviceId) ??
    runs.toSorted((a, b) => (b.run.last ?? 0) - (a.run.last ?? 0))[0];
  if (chosen === undefined) return null;
  const { run, device } = chosen;
  if (runs.length > 1)
    gathering.tell(`Of ${runs.length} devices with stabilised output, ${device.label} is drawn.`);
  const read = async (quantity: 'runValue' | 'pce' | 'currentDensity' | 'voltage') => {
    const [trace] = await source.readSeries({
      runIds: [run.id],
      quantity,
      normalized: false,
      fromHours: null,
      toHours: null,
      buckets,
      options: request.options,
    });
    return trace ?? null;
  };
  const isEfficiency = run.quantity === 'pce' || run.quantities.includes('pce');
  const power = await read(isEfficiency ? 'pce' : 'runValue');
  const current = run.quantities.includes('currentDensity') ? await read('currentDensity') : null;
  const voltage = run.quantities.includes('voltage') ? await read('voltage') : null;
  gathering.drawnFrom(run.files);
  const label = device.condition ?? device.label;
  return {
    label,
    look: gathering.look(label, 0),
    seconds: (power?.hours ?? new Float64Array(0)).map((hours) => hours * secondsPerHour),
    values: power?.values ?? [],
    quantity: isEfficiency ? 'PCE' : 'Power',
    unit: isEfficiency ? '%' : run.unit.replace('/cm2', ' cm-2'),
    currentDensity:
      current !== null && current.values.length === power?.values.length ? current.values : null,
    biasV: voltage === null ? null : steady(voltage.values),
  };
}

/** The bias, where it was held: the median of a voltage that hardly moves (1 %, our own decision). */
function steady(values: ArrayLike<number>): number | null {
  const sorted = Array.from(values)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined || middle <= 0) return null;
  const spread = (sorted.at(-1) as number) - (sorted[0] as number);
  return spread <= 0.02 * middle ? middle : null;
}
