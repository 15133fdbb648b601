import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, Menu, nativeTheme, powerMonitor, shell } from 'electron';
import type { Settings } from '../ipc/contract.ts';
import { applicationMenu } from './applicationMenu.ts';
import { askForFolder } from './askForFolder.ts';
import { askForPaperFolder } from './askForPaperFolder.ts';
import { askForProjectFile } from './askForProjectFile.ts';
import { askForReaderFile } from './askForReaderFile.ts';
import { askWhereToSave } from './askWhereToSave.ts';
import { askWhereToSaveAs } from './askWhereToSaveAs.ts';
import { askWhereToSaveReader } from './askWhereToSaveReader.ts';
import { Backup } from './backup/Backup.ts';
import { BackupFolder } from './backup/BackupFolder.ts';
import { PictureFolder } from './backup/PictureFolder.ts';
import { copyToClipboard } from './copyToClipboard.ts';
import { FigureHost } from './export/FigureHost.ts';
import makeFigureWorker from './export/figure.worker.ts?nodeWorker';
import { folderHandedOver } from './folderHandedOver.ts';
import { annotationHandlers } from './handlers/annotationHandlers.ts';
import { backupHandlers } from './handlers/backupHandlers.ts';
import { deckHandlers } from './handlers/deckHandlers.ts';
import { diagnosticsHandlers } from './handlers/diagnosticsHandlers.ts';
import { documentHandlers } from './handlers/documentHandlers.ts';
import { figureHandlers } from './handlers/figureHandlers.ts';
import { fileHandlers } from './handlers/fileHandlers.ts';
import { paperHandlers } from './handlers/paperHandlers.ts';
import { pictureHandlers } from './handlers/pictureHandlers.ts';
import { projectHandlers } from './handlers/projectHandlers.ts';
import { readerHandlers } from './handlers/readerHandlers.ts';
import { seriesHandlers } from './handlers/seriesHandlers.ts';
import { settingsHandlers } from './handlers/settingsHandlers.ts';
import { sourceHandlers } from './handlers/sourceHandlers.ts';
import readAhead from './ingest/ahead/readAhead.worker.ts?modulePath';
import { IngestHost } from './ingest/IngestHost.ts';
import makeIngestWorker from './ingest/ingest.worker.ts?nodeWorker';
import type { IngestWorkerData } from './ingest/messages.ts';
import { answerRequests, sendEvent } from './ipc.ts';
import { LogFile } from './LogFile.ts';
import { logCrashes } from './logCrashes.ts';
import { mayReplace } from './mayReplace.ts';
import { mayReplaceAll } from './mayReplaceAll.ts';
import { PictureOnPaint } from './PictureOnPaint.ts';
import { programHash } from './programHash.ts';
import { serveApp } from './protocol.ts';
import { putStorageAside } from './putStorageAside.ts';
import { ReaderCopy } from './ReaderCopy.ts';
import { readingOver } from './readingOver.ts';
import { readTextFile } from './readTextFile.ts';
import { SettingsFile } from './SettingsFile.ts';
import { Sources } from './Sources.ts';
import { sentenceOf } from './sentenceOf.ts';
import type { StartOptions } from './startOptions.ts';
import { tellPerson } from './tellPerson.ts';
import { Windows } from './Windows.ts';
import { watchedFiles } from './watchedFiles.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

/** Wires everything together, in the order in which it is needed. Runs once the app is ready. */
export async function startApp(options: StartOptions): Promise<void> {
  const logFile = new LogFile(join(app.getPath('userData'), 'logs/shelflight.log'));
  const log = (line: string) => logFile.write(line);
  logCrashes(log);
  log(`Shelflight ${app.getVersion()}, Electron ${process.versions.electron}`);

  const settings = new SettingsFile(join(app.getPath('userData'), 'settings.json'));
  applyColorScheme(settings.content.settings);

  // The first thing a person sees. Its page cannot ask before all that follows here is there.
  serveApp(join(import.meta.dirname, '../renderer'));
  const windows = new Windows(settings, log);
  windows.open();

  const workerData: IngestWorkerData = {
    cache: {
      folder: options.cache ?? join(app.getPath('userData'), 'cache'),
      version: programHash(import.meta.dirname),
    },
    withoutEvents: options.withoutEvents,
    readAhead,
  };
  const ingest = new IngestHost({
    makeWorker: () => makeIngestWorker({ name: 'ingest', workerData }),
    tell: sendEvent,
    log,
  });
  const readerCopy = new ReaderCopy(join(app.getPath('userData'), 'readers.json'));
  const sources = new Sources({
    ingest,
    settings,
    sampleFolder: join(resourcesFolder(), 'sample-export'),
    sessionFolder: options.folder,
  });
  const passDefaults = ({ defaultAreaCm2, defaultIrradianceMwCm2 }: Settings) =>
    ingest.setDefaults({ areaCm2: defaultAreaCm2, irradianceMwCm2: defaultIrradianceMwCm2 });

  const picture = new PictureOnPaint(
    options,
    () => windows.front,
    () => readingOver(ingest),
  );
  const saving = {
    choosePath: (name: string, kind: Parameters<typeof askWhereToSave>[2]) =>
      askWhereToSave(windows.front, name, kind),
    write: writeFileAtomic,
  };
  const choosing = sourceHandlers(sources, () => askForFolder(windows.front));
  const backupFolder = new BackupFolder(join(app.getPath('userData'), 'backups'));
  const pictures = new PictureFolder(join(backupFolder.path, 'pictures'));
  const backup = new Backup({
    folder: backupFolder,
    tell: (status) => sendEvent('backup:changed', status),
    log,
    now: Date.now,
  });
  const drawing = {
    host: new FigureHost(makeFigureWorker),
    resourcesFolder: resourcesFolder(),
    appVersion: app.getVersion(),
    now: () => new Date(),
    watched: () => watchedFiles(ingest),
    write: writeFileAtomic,
    progress: (share: number) => sendEvent('figure:progressed', { share }),
  };
  answerRequests(
    {
      ...choosing,
      ...seriesHandlers(ingest),
      ...fileHandlers(ingest),
      ...settingsHandlers(settings, (changed) => {
        applyColorScheme(changed);
        reportFailure(passDefaults(changed), log);
      }),
      ...pictureHandlers({ ...saving, copy: copyToClipboard }),
      ...deckHandlers({ ...drawing, ...saving }),
      ...figureHandlers({
        ...drawing,
        choosePath: (name, format) => askWhereToSave(windows.front, name, format),
        mayReplace: (path) => mayReplace(windows.front, path),
        read: (path) => readFile(path),
        copy: copyToClipboard,
      }),
      ...paperHandlers({
        ...drawing,
        chooseFolder: () => askForPaperFolder(windows.front),
        mayReplace: (folder, names) => mayReplaceAll(windows.front, folder, names),
      }),
      ...documentHandlers(saving),
      ...readerHandlers({
        ingest,
        keep: (readers) => reportFailure(readerCopy.keep(readers), log),
        choosePathToSave: (name) => askWhereToSaveReader(windows.front, name),
        choosePathToOpen: () => askForReaderFile(windows.front),
        write: writeFileAtomic,
        read: readTextFile,
      }),
      ...backupHandlers({
        backup,
        folder: backupFolder,
        pictures,
        show: async (path) => {
          const problem = await shell.openPath(path);
          if (problem !== '') throw new Error(`The folder could not be opened: ${problem}`);
        },
        resetStorage: async () => {
          await putStorageAside(app.getPath('userData'), log);
          windows.reloadAll();
        },
      }),
      ...diagnosticsHandlers(ingest, {
        versions: `Shelflight ${app.getVersion()}, Electron ${process.versions.electron}`,
        processes: () => app.getAppMetrics(),
      }),
      ...projectHandlers({
        pictures,
        files: () => ingest.request('file:list', undefined),
        places: () => ingest.places,
        choosePathToSave: (name) => askWhereToSaveAs(windows.front, name, projectFilter),
        choosePathToOpen: () => askForProjectFile(windows.front),
        chooseFolder: () => askForFolder(windows.front),
        watch: (path) => sources.add(path),
        appVersion: app.getVersion(),
        author: () => settings.content.settings.author,
        now: () => new Date(),
      }),
      ...annotationHandlers({
        choosePath: (name, kind) => askWhereToSaveAs(windows.front, name, tableFilters[kind]),
        write: writeFileAtomic,
      }),
      'window:painted': () => {
        reportFailure(picture.painted(), log);
        return undefined;
      },
    },
    log,
  );
  Menu.setApplicationMenu(
    applicationMenu({
      addFolder: () => reportFailure(Promise.resolve(choosing['source:choose'](undefined)), log),
      newWindow: () => windows.open(),
    }),
  );
  if (settings.message !== null) {
    log(settings.message);
    tellPerson(settings.message);
  }
  reportFailure(passDefaults(settings.content.settings), log);
  reportFailure(ingest.setReaders({ readers: readerCopy.read() }), log);
  reportFailure(sources.open(), log);

  powerMonitor.on('resume', () => reportFailure(sources.rescan(null), log));
  app.on('second-instance', (_event, _argv, _cwd, handedOver) => {
    windows.bringToFront();
    const folder = folderHandedOver(handedOver);
    if (folder !== null) sources.add(folder).catch((error) => tellPerson(sentenceOf(error)));
  });
  app.on('window-all-closed', () => app.quit());
  quitWhenWritten(settings, ingest, backup);
}

const projectFilter = { name: 'Shelflight project', extensions: ['zip'] };
const tableFilters = {
  csv: { name: 'Comma-separated table', extensions: ['csv'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
};

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
function quitWhenWritten(settings: SettingsFile, ingest: IngestHost, backup: Backup): void {
  let written = false;
  app.on('will-quit', (event) => {
    if (written) return;
    event.preventDefault();
    Promise.all([settings.settled(), ingest.close(), backup.close()]).finally(() => {
      written = true;
      app.quit();
    });
  });
}
