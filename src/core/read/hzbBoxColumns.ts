import type { ColumnSpec } from './parseColumnHeader.ts';
import { parseUnit } from './parseUnit.ts';
import { splitCells } from './splitCells.ts';
import type { TablePlan } from './TablePlan.ts';

/** Columns of an ageing box's raw file that do not go into a track but decide about rows. */
export interface HzbBoxColumns {
  /** All columns of the table; what holds for a sample stands there once for each of its pixels. */
  readonly columns: readonly ColumnSpec[];
  readonly triggers: readonly number[];
  readonly shutters: readonly number[];
  /** Columns of the currents under tracking. */
  readonly currents: readonly number[];
}

const place = /Box\((\d+)\)(?:_Probe\((\d+)\))?(?:_Pixel\((\d+)\))?_(\w+)$/;

/** Sorts the columns of a raw box file by their long German names. */
export function hzbBoxColumns(plan: TablePlan): HzbBoxColumns {
  const names = splitCells(plan.headerText, plan.delimiter);
  const columns: ColumnSpec[] = [];
  const shared: { readonly spec: ColumnSpec; readonly sample: string }[] = [];
  const triggers: number[] = [];
  const shutters: number[] = [];
  const currents: number[] = [];
  names.forEach((name, index) => {
    const known = plan.columns[index];
    const match = place.exec(name);
    const [, box, sample, pixel, what] = match ?? [];
    const base: ColumnSpec = {
      index,
      name,
      meaning: 'ignored',
      unit: null,
      owner: '',
      direction: null,
      illumination: null,
      average: false,
    };
    if (match === null) {
      columns.push(plan.clocks.has(index) && known !== undefined ? known : base);
      return;
    }
    const owner = pixel === undefined ? '' : `Box ${box} Sample ${sample} Pixel ${pixel}`;
    if (/TriggerSource$/.test(what as string)) triggers.push(index);
    else if (/shutter|verschluss|blende/i.test(what as string)) shutters.push(index);
    if (pixel !== undefined && what === 'InMPPT_I') {
      currents.push(index);
      columns.push({ ...base, owner, meaning: 'current', unit: parseUnit('mA') });
    } else if (pixel !== undefined && what === 'InMPPT_V') {
      columns.push({ ...base, owner, meaning: 'voltage', unit: parseUnit('mV') });
    } else {
      columns.push(base);
      const spec = sensor(base, what as string);
      if (spec !== null && pixel === undefined) {
        shared.push({ spec, sample: `Box ${box} Sample ${sample ?? ''}`.trim() });
      }
    }
  });
  const owners = new Set(columns.map(({ owner }) => owner).filter((owner) => owner !== ''));
  for (const { spec, sample } of shared) {
    for (const owner of owners) {
      if (owner.startsWith(`${sample} `)) columns.push({ ...spec, owner });
    }
  }
  return { columns, triggers, shutters, currents };
}

function sensor(base: ColumnSpec, what: string): ColumnSpec | null {
  if (/temp/i.test(what)) return { ...base, meaning: 'temperature', unit: parseUnit('°C') };
  if (/irrad|radiation|einstrahl|bestrahl/i.test(what)) {
    return { ...base, meaning: 'irradiance', unit: parseUnit('W/m2') };
  }
  return null;
}
