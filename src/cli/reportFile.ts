import type { ReportFile } from '../core/report/report.ts';
import type { WatchedFile } from '../main/ingest/WatchedFile.ts';

/** One file of the report. Nothing comes any more, so what still waits is told as what it is. */
export function reportFile(file: WatchedFile): ReportFile {
  const { rejections } = file.detail();
  const { path, bytes, encoding, reader, kind, state, rows, rejected, waitingBytes, message } =
    file.state();
  const isCutOff = waitingBytes > 0 && state !== 'failed';
  const cutOff = `The last line has no end and was not taken (${waitingBytes} bytes).`;
  return {
    path,
    bytes,
    encoding,
    reader,
    kind,
    state: stateOf(state, isCutOff && rows > 0),
    rows,
    rejected,
    rejections,
    message: isCutOff ? [message, cutOff].filter(Boolean).join(' ') : message,
  };
}

function stateOf(
  state: ReturnType<WatchedFile['state']>['state'],
  isCutOff: boolean,
): ReportFile['state'] {
  if (state === 'waiting') return 'empty';
  return state === 'read' && isCutOff ? 'partial' : state;
}
