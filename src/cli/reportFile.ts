import type { ReportFile } from '../core/report/report.ts';
import type { WatchedFile } from '../main/ingest/WatchedFile.ts';

/** One file of the report. Nothing comes any more, so what still waits is told as what it is. */
export function reportFile(file: WatchedFile): ReportFile {
  const { rejections, assumptions } = file.detail();
  const known = file.state();
  const { path, bytes, encoding, reader, kind, rows, rejected, waitingBytes, message } = known;
  const isCutOff = waitingBytes > 0 && known.state !== 'failed';
  const cutOff = `The last line has no end and was not taken (${waitingBytes} bytes).`;
  return {
    path,
    bytes,
    encoding,
    reader,
    kind,
    state: stateOf(known),
    rows,
    rejected,
    rejections,
    assumptions,
    message: isCutOff ? [message, cutOff].filter(Boolean).join(' ') : message,
  };
}

function stateOf({ state, rows }: ReturnType<WatchedFile['state']>): ReportFile['state'] {
  if (state !== 'waiting' && state !== 'unread') return state;
  return rows > 0 ? 'partial' : 'empty';
}
