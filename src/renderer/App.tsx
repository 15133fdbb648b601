import { AppShell, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { FileState, OpenedFigure, SourceState } from '../ipc/contract.ts';
import { request } from './api.ts';
import { AnnotationEditor } from './features/annotations/AnnotationEditor.tsx';
import { AnnotationList } from './features/annotations/AnnotationList.tsx';
import { AnnotationPanel } from './features/annotations/AnnotationPanel.tsx';
import { ChartArea } from './features/chart/ChartArea.tsx';
import { BatchEditor } from './features/devices/BatchEditor.tsx';
import { DeviceFields } from './features/devices/DeviceFields.tsx';
import { RecordDialogs } from './features/devices/RecordDialogs.tsx';
import { RecordMenu } from './features/devices/RecordMenu.tsx';
import { DiagnosticsPanel } from './features/diagnostics/DiagnosticsPanel.tsx';
import { FigureButton } from './features/figures/FigureButton.tsx';
import { FigureDialog } from './features/figures/FigureDialog.tsx';
import { FilePanel } from './features/files/FilePanel.tsx';
import { AppHeader } from './features/header/AppHeader.tsx';
import { DropFolder } from './features/header/DropFolder.tsx';
import { Notices } from './features/header/Notices.tsx';
import { ImportDialog } from './features/import/ImportDialog.tsx';
import { MapFileButton } from './features/import/MapFileButton.tsx';
import { NamePatternDialog } from './features/import/NamePatternDialog.tsx';
import { ReaderList } from './features/import/ReaderList.tsx';
import { UnknownFilesNotice } from './features/import/UnknownFilesNotice.tsx';
import { Inspector } from './features/inspector/Inspector.tsx';
import { RunIsos } from './features/isos/RunIsos.tsx';
import { LibraryPanel } from './features/library/LibraryPanel.tsx';
import { ProjectMenu } from './features/project/ProjectMenu.tsx';
import { RecordNotices } from './features/project/RecordNotices.tsx';
import { UndoButtons } from './features/project/UndoButtons.tsx';
import { SaveMenu } from './features/saving/SaveMenu.tsx';
import { SettingsDialog } from './features/settings/SettingsDialog.tsx';
import { GroupingMenu } from './features/statistics/GroupingMenu.tsx';
import { WeeklyMeeting } from './features/weekly/WeeklyMeeting.tsx';
import { takeAuthor } from './state/authorStore.ts';
import { useBackupFeed } from './state/useBackupFeed.ts';
import { useFilesFeed } from './state/useFilesFeed.ts';
import { useFitFeed } from './state/useFitFeed.ts';
import { useLibraryFeed } from './state/useLibraryFeed.ts';
import { useReaderFeed } from './state/useReaders.ts';
import { useRecordFeed } from './state/useRecordFeed.ts';
import { lazyPart } from './ui/lazyPart.tsx';
import { tellFailure } from './ui/tellFailure.ts';

const JvView = lazyPart(() => import('./features/jv/JvView.tsx').then((part) => part.JvView));
const StatisticsView = lazyPart(() =>
  import('./features/statistics/StatisticsView.tsx').then((part) => part.StatisticsView),
);

/** The window: library left, charts in the middle, the selected device right. */
export function App() {
  useSavedSettings();
  const [filesOpen, filesPanel] = useDisclosure(false);
  const [mapped, setMapped] = useState<FileState | null>(null);
  const [namedSource, setNamedSource] = useState<SourceState | null>(null);
  const [notesOpen, notesPanel] = useDisclosure(false);
  const [figureOpen, figureDialog] = useDisclosure(false);
  const [droppedFigure, setDroppedFigure] = useState<OpenedFigure | null>(null);
  const [settingsOpen, settingsDialog] = useDisclosure(false);

  return (
    <AppShell
      header={{ height: 44 }}
      navbar={{ width: 260, breakpoint: 0 }}
      aside={{ width: 300, breakpoint: 0 }}
      transitionDuration={0}
    >
      <AppShell.Header>
        <AppHeader
          tools={
            <>
              <UndoButtons />
              <ProjectMenu />
              <WeeklyMeeting />
            </>
          }
          onAddFolder={() => void chooseFolder()}
          onOpenNotes={notesPanel.toggle}
          onOpenFiles={filesPanel.open}
          onNameFiles={setNamedSource}
          onOpenSettings={settingsDialog.open}
        />
      </AppShell.Header>
      <AppShell.Navbar>
        <LibraryPanel menu={<RecordMenu />} />
      </AppShell.Navbar>
      <AppShell.Main h="100dvh" style={{ display: 'flex', flexDirection: 'column', minWidth: 0 }}>
        <Notices onAddFolder={() => void chooseFolder()} />
        <RecordNotices />
        <UnknownFilesNotice onMap={setMapped} />
        <ChartArea
          jv={<JvView />}
          statistics={<StatisticsView />}
          groupingMenu={<GroupingMenu />}
          saveMenu={
            <>
              <FigureButton onOpen={figureDialog.open} />
              <SaveMenu />
            </>
          }
        />
      </AppShell.Main>
      <AppShell.Aside>
        <Inspector
          fields={<DeviceFields />}
          several={<BatchEditor />}
          notes={<AnnotationList />}
          runActions={(run) => <RunIsos key={run.id} run={run} />}
        />
      </AppShell.Aside>
      <FilePanel
        opened={filesOpen}
        onClose={filesPanel.close}
        isCovered={mapped !== null}
        action={(file) => <MapFileButton file={file} onMap={setMapped} />}
      />
      <ImportDialog file={mapped} onClose={() => setMapped(null)} />
      <NamePatternDialog source={namedSource} onClose={() => setNamedSource(null)} />
      <SettingsDialog
        opened={settingsOpen}
        onClose={settingsDialog.close}
        readers={<ReaderList />}
        diagnostics={<DiagnosticsPanel />}
      />
      <AnnotationPanel opened={notesOpen} onClose={notesPanel.close} />
      <RecordDialogs />
      <AnnotationEditor />
      <FigureDialog
        opened={figureOpen || droppedFigure !== null}
        figure={droppedFigure}
        onClose={() => {
          figureDialog.close();
          setDroppedFigure(null);
        }}
      />
      <DropFolder onFigure={setDroppedFigure} />
      <Feeds />
    </AppShell>
  );
}

/** Draws nothing: what the feeds hear from the worker would otherwise redraw the whole window. */
function Feeds(): null {
  useLibraryFeed();
  useRecordFeed();
  useBackupFeed();
  useReaderFeed();
  useFilesFeed();
  useFitFeed();
  return null;
}

async function chooseFolder(): Promise<void> {
  try {
    await request('source:choose');
  } catch (error) {
    tellFailure('The folder could not be added', error);
  }
}

/** Takes the look of the window and who writes here from the settings once, at the start. */
function useSavedSettings(): void {
  const { setColorScheme } = useMantineColorScheme();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    request('settings:read')
      .then(({ colorScheme, author }) => {
        setColorScheme(colorScheme);
        takeAuthor(author);
      })
      .catch(() => undefined);
  }, [setColorScheme]);
}
