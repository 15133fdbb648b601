import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { FileState } from '../../../ipc/contract.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { StateDot } from '../../ui/StateDot.tsx';
import classes from './FileTable.module.css';
import { fileSentence, fileStateWords } from './fileWords.ts';

interface FileTableProps {
  readonly files: readonly FileState[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

const rowHeight = 26;

/** Only the rows in sight are in the document: a folder of 10,000 files scrolls like one of ten. */
export function FileTable({ files, selectedId, onSelect }: FileTableProps) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: files.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  if (files.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No file to show.
      </Text>
    );
  }
  return (
    <div ref={scrollRef} className={classes.scroll} data-testid="file-table">
      <div className={classes.head}>
        <span />
        <span>File</span>
        <span>Read as</span>
        <span className={classes.right}>Size</span>
        <span>Result</span>
      </div>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((row) => {
          const file = files[row.index];
          if (file === undefined) return null;
          return (
            <button
              type="button"
              key={file.id}
              className={classes.row}
              data-selected={file.id === selectedId || undefined}
              data-testid="file-row"
              data-path={file.path}
              data-state={file.state}
              style={{ transform: `translateY(${row.start}px)`, height: rowHeight }}
              onClick={() => onSelect(file.id)}
            >
              <StateDot
                state={fileStateWords[file.state].dot}
                label={fileStateWords[file.state].name}
              />
              <span className={classes.cell} title={file.path}>
                {file.path}
              </span>
              <span className={classes.cell}>{file.reader ?? fileStateWords[file.state].name}</span>
              <span className={classes.right}>{formatBytes(file.bytes)}</span>
              <span className={classes.cell} title={fileSentence(file)}>
                {fileSentence(file)}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
