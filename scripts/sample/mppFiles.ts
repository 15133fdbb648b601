import { sampleDevices } from './devices.ts';
import { mppRows } from './mppLog.ts';
import { chinese, type MppLog, plain, withDecimalCommas } from './mppText.ts';
import { SOAK_DEVICES, SOAK_START, treated } from './study.ts';
import { clock, HOUR } from './text.ts';

/** Channel 5 stopped after this row and was started again, in a new file, with a new clock. */
const RESTARTED_CHANNEL = 5;
const STOPPED_AT_HOURS = 210;
const RESTARTED_AT_HOURS = 211.75;
/** Channel 15 hung on a PC with decimal commas, channel 16 on one with Chinese software. */
const DECIMAL_COMMA_CHANNEL = 15;
const CHINESE_CHANNEL = 16;

/** Channels 1-8 hold the treated devices, 9-16 the control. */
export function mppFiles(): Map<string, Uint8Array> {
  const soaked = sampleDevices().filter(({ number }) => SOAK_DEVICES.some((n) => n === number));
  const order = soaked.toSorted(
    (a, b) => Number(b.condition === treated) - Number(a.condition === treated),
  );
  const files = new Map<string, Uint8Array>();
  for (const [index, device] of order.entries()) {
    const channel = index + 1;
    const log: MppLog = { channel, device, startedAt: clock(SOAK_START), rows: mppRows(device) };
    const name = `mpp/CH${String(channel).padStart(2, '0')}`;
    if (channel === RESTARTED_CHANNEL) {
      const [first, second] = interrupted(log);
      files.set(`${name}.txt`, plain(first));
      files.set(`${name}_restart.txt`, plain(second));
    } else if (channel === DECIMAL_COMMA_CHANNEL) files.set(`${name}.txt`, withDecimalCommas(log));
    else if (channel === CHINESE_CHANNEL) files.set(`${name}.txt`, chinese(log));
    else files.set(`${name}.txt`, plain(log));
  }
  return files;
}

function interrupted(log: MppLog): readonly [MppLog, MppLog] {
  const later = log.rows.filter((row) => row.hours >= RESTARTED_AT_HOURS);
  return [
    { ...log, rows: log.rows.filter((row) => row.hours <= STOPPED_AT_HOURS) },
    {
      ...log,
      startedAt: log.startedAt + RESTARTED_AT_HOURS * HOUR,
      rows: later.map((row) => ({ ...row, hours: row.hours - RESTARTED_AT_HOURS })),
    },
  ];
}
