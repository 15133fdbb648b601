import { formatTimeToFraction } from '../analysis/formatTimeToFraction.ts';
import { printTable } from './printTable.ts';
import type { Report, ReportFile, ReportRun } from './report.ts';

/** The report for a person: devices, runs with their lifetimes, files with trouble. */
export function printReport(report: Report): string {
  const read = report.files.filter(({ state }) => state === 'read').length;
  const parts = [
    `${report.folder}\nShelflight ${report.appVersion}: ${plural(report.files.length, 'file')}, ` +
      `${read} read in full, ${plural(report.devices.length, 'device')}, ` +
      `${plural(report.sweeps.length, 'sweep')}, ${plural(report.runs.length, 'run')}`,
  ];
  if (report.devices.length > 0) parts.push(devices(report));
  if (report.runs.length > 0) parts.push(runs(report));
  const trouble = report.files.filter(hasTrouble);
  if (trouble.length > 0) parts.push(files(trouble));
  if (report.warnings.length > 0) {
    parts.push(['Warnings', ...report.warnings.map((warning) => `- ${warning}`)].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function devices(report: Report): string {
  const rows = report.devices.map((device) => {
    const sweeps = report.sweeps.filter((sweep) => sweep.device === device.id);
    const best = Math.max(
      ...sweeps.map(({ pcePercent }) => pcePercent ?? Number.NEGATIVE_INFINITY),
    );
    return [
      device.label,
      device.condition ?? '–',
      device.areaCm2 === null ? '–' : `${device.areaCm2}`,
      `${sweeps.length}`,
      Number.isFinite(best) ? best.toFixed(2) : '–',
    ];
  });
  return printTable(['Device', 'Condition', 'Area / cm2', 'Sweeps', 'Best PCE / %'], rows);
}

function runs(report: Report): string {
  const labels = new Map(report.devices.map(({ id, label }) => [id, label]));
  const rows = report.runs.map((run) => [
    labels.get(run.device) ?? run.device,
    run.kind,
    duration(run),
    `${run.points}`,
    run.reference.value === null
      ? '–'
      : `${significant(run.reference.value)} ${run.unit} (${run.reference.mode})`,
    run.normalizedLast === null ? '–' : `${(run.normalizedLast * 100).toFixed(1)} %`,
    formatTimeToFraction(run.t95, unitOf(run)),
    formatTimeToFraction(run.t80, unitOf(run)),
    run.burnIn.observed ? formatTimeToFraction({ ...run.t80, ...run.ts80 }, unitOf(run)) : '–',
  ]);
  const heading = ['Device', 'Run', 'Lasts', 'Points', 'Reference', 'Left', 'T95', 'T80', 'Ts80'];
  return printTable(heading, rows);
}

function files(trouble: readonly ReportFile[]): string {
  const rows = trouble.map((file) => {
    const first = file.rejections[0];
    const reason = first === undefined ? '' : `line ${first.line}: ${first.reason}`;
    return [file.path, file.state, `${file.rejected}`, file.message ?? reason];
  });
  return printTable(['File', 'State', 'Rejected', 'Why'], rows);
}

/** An `info` file is recognised and in order, though it holds no measurement. */
function hasTrouble({ state, rejected }: ReportFile): boolean {
  return state !== 'read' || rejected > 0;
}

function unitOf({ kind }: ReportRun): 'h' | 'd' {
  return kind === 'shelf' ? 'd' : 'h';
}

function duration(run: ReportRun): string {
  if (run.kind === 'shelf') return `${significant(run.durationHours / 24)} d`;
  if (run.durationHours < 1) return `${Math.round(run.durationHours * 3600)} s`;
  return `${significant(run.durationHours)} h`;
}

function significant(value: number): string {
  return `${Number(value.toPrecision(4))}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
