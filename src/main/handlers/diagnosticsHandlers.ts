import type { Diagnostics } from '../../ipc/Diagnostics.ts';
import type { IngestHost } from '../ingest/IngestHost.ts';
import type { Handlers } from './Handlers.ts';

/** What Electron tells of the program's processes. */
export interface ProgramFacts {
  readonly versions: string;
  /** As `app.getAppMetrics()` lists them; memory in kB. */
  readonly processes: () => readonly {
    readonly type: string;
    readonly memory: { readonly workingSetSize: number };
  }[];
}

const mainProcess = 'Main process, with the reading worker';
const names: Readonly<Record<string, string>> = {
  Browser: mainProcess,
  Tab: 'Window',
  GPU: 'Graphics',
  Utility: 'Services of the browser engine',
};

/** What the program costs, and the cache that can be emptied. */
export function diagnosticsHandlers(
  ingest: Pick<IngestHost, 'request'>,
  facts: ProgramFacts,
): Pick<Handlers, 'diagnostics:read' | 'cache:clear'> {
  return {
    async 'diagnostics:read'(): Promise<Diagnostics> {
      const bytes = new Map<string, number>();
      for (const { type, memory } of facts.processes()) {
        const name = names[type] ?? 'Other';
        bytes.set(name, (bytes.get(name) ?? 0) + memory.workingSetSize * 1024);
      }
      return {
        versions: facts.versions,
        upSeconds: Math.round(process.uptime()),
        processes: [...bytes].map(([name, sum]) => ({
          name,
          bytes: sum,
          holdsReading: name === mainProcess,
        })),
        reading: await ingest.request('reading:diagnose', undefined),
      };
    },
    'cache:clear': () => ingest.request('cache:clear', undefined),
  };
}
