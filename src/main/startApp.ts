import { join } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme, powerMonitor } from 'electron';
import type { Settings } from '../ipc/contract.ts';
import { applicationMenu } from './applicationMenu.ts';
import { askForFolder } from './askForFolder.ts';
import { askForReaderFile } from './askForReaderFile.ts';
import { askWhereToSave } from './askWhereToSave.ts';
import { askWhereToSaveReader } from './askWhereToSaveReader.ts';
import { copyToClipboard } from './copyToClipboard.ts';
import { diagnosticsHandlers } from './handlers/diagnosticsHandlers.ts';
import { fileHandlers } from './handlers/fileHandlers.ts';
import { pictureHandlers } from './handlers/pictureHandlers.ts';
import { readerHandlers } from './handlers/readerHandlers.ts';
import { seriesHandlers } from './handlers/seriesHandlers.ts';
import { settingsHandlers } from './handlers/settingsHandlers.ts';
import { sourceHandlers } from './handlers/sourceHandlers.ts';
import { IngestHost } from './ingest/IngestHost.ts';
import makeIngestWorker from './ingest/ingest.worker.ts?nodeWorker';
import type { IngestWorkerData } from './ingest/messages.ts';
import { answerRequests, sendEvent } from './ipc.ts';
import { LogFile } from './LogFile.ts';
import { logCrashes } from './logCrashes.ts';
import { PictureOnPaint } from './PictureOnPaint.ts';
import { programHash } from './programHash.ts';
import { serveApp } from './protocol.ts';
import { readTextFile } from './readTextFile.ts';
import { SettingsFile } from './SettingsFile.ts';
import { Sources } from './Sources.ts';
import { sentenceOf } from './sentenceOf.ts';
import type { StartOptions } from './startOptions.ts';
import { tellPerson } from './tellPerson.ts';
import { openWindow } from './window.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

/** Wires everything together, in the order in which it is needed. Runs once the app is ready. */
export async function startApp(options: StartOptions): Promise<void> {
  const logFile = new LogFile(join(app.getPath('userData'), 'logs/shelflight.log'));
  const log = (line: string) => logFile.write(line);
  logCrashes(log);
  log(`Shelflight ${app.getVersion()}, Electron ${process.versions.electron}`);

  const settings = new SettingsFile(join(app.getPath('userData'), 'settings.json'));
  applyColorScheme(settings.content.settings);

  const workerData: IngestWorkerData = {
    cache: {
      folder: options.cache ?? join(app.getPath('userData'), 'cache'),
      version: programHash(import.meta.dirname),
    },
    withoutEvents: options.withoutEvents,
  };
  const ingest = new IngestHost({
    makeWorker: () => makeIngestWorker({ name: 'ingest', workerData }),
    tell: sendEvent,
    log,
  });
  const sources = new Sources({
    ingest,
    settings,
    sampleFolder: join(resourcesFolder(), 'sample-export'),
    sessionFolder: options.folder,
  });
  const passDefaults = ({ defaultAreaCm2, defaultIrradianceMwCm2 }: Settings) =>
    ingest.setDefaults({ areaCm2: defaultAreaCm2, irradianceMwCm2: defaultIrradianceMwCm2 });

  let window: BrowserWindow | null = null;
  const picture = new PictureOnPaint(options, () => window);
  const choosing = sourceHandlers(sources, () => askForFolder(window));
  answerRequests(
    {
      ...choosing,
      ...seriesHandlers(ingest),
      ...fileHandlers(ingest),
      ...settingsHandlers(settings, (changed) => {
        applyColorScheme(changed);
        reportFailure(passDefaults(changed), log);
      }),
      ...pictureHandlers({
        choosePath: (name, kind) => askWhereToSave(window, name, kind),
        write: writeFileAtomic,
        copy: copyToClipboard,
      }),
      ...readerHandlers({
        ingest,
        choosePathToSave: (name) => askWhereToSaveReader(window, name),
        choosePathToOpen: () => askForReaderFile(window),
        write: writeFileAtomic,
        read: readTextFile,
      }),
      ...diagnosticsHandlers(ingest, {
        versions: `Shelflight ${app.getVersion()}, Electron ${process.versions.electron}`,
        processes: () => app.getAppMetrics(),
      }),
      'window:painted': () => {
        reportFailure(picture.painted(), log);
        return undefined;
      },
    },
    log,
  );
  Menu.setApplicationMenu(
    applicationMenu(() =>
      reportFailure(Promise.resolve(choosing['source:choose'](undefined)), log),
    ),
  );
  serveApp(join(import.meta.dirname, '../renderer'));

  // The first thing a person sees; reading begins behind it.
  window = openWindow(settings, log);
  window.on('closed', () => {
    window = null;
  });
  if (settings.message !== null) {
    log(settings.message);
    tellPerson(settings.message);
  }
  reportFailure(passDefaults(settings.content.settings), log);
  reportFailure(sources.open(), log);

  powerMonitor.on('resume', () => reportFailure(sources.rescan(null), log));
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  quitWhenWritten(settings, ingest);
}

function resourcesFolder(): string {
  return app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
}

function applyColorScheme({ colorScheme }: Settings): void {
  nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
}

function reportFailure(work: Promise<unknown>, log: (line: string) => void): void {
  work.catch((error) => log(sentenceOf(error)));
}

/** A setting changed a moment ago must be on the disk before the program is gone. */
function quitWhenWritten(settings: SettingsFile, ingest: IngestHost): void {
  let written = false;
  app.on('will-quit', (event) => {
    if (written) return;
    event.preventDefault();
    Promise.all([settings.settled(), ingest.close()]).finally(() => {
      written = true;
      app.quit();
    });
  });
}
