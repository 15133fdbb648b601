import { Alert, Center, Loader, Text } from '@mantine/core';
import { problemsOfMapping } from '../../../core/read/mapping/problemsOfMapping.ts';
import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import type { FileState } from '../../../ipc/contract.ts';
import { HeadTable } from './HeadTable.tsx';
import classes from './ImportDialog.module.css';
import { LayoutFields } from './LayoutFields.tsx';
import { MissingFields } from './MissingFields.tsx';
import { NamingFields } from './NamingFields.tsx';
import { PreviewPlot } from './PreviewPlot.tsx';
import { PreviewSummary } from './PreviewSummary.tsx';
import { SaveBar } from './SaveBar.tsx';
import { useMappingDraft } from './useMappingDraft.ts';

interface ImportFormProps {
  readonly file: FileState;
  /** The reader that reads the file now, to be changed. */
  readonly existing: TableMapping | null;
  readonly takenNames: readonly Pick<TableMapping, 'id' | 'name'>[];
  readonly onClose: () => void;
}

export function ImportForm({ file, existing, takenNames, onClose }: ImportFormProps) {
  const work = useMappingDraft(file, existing);
  const { draft, preview, error } = work;
  if (draft === null || preview === null) {
    return (
      <Center h={300}>
        {error === null ? <Loader size="sm" /> : <Text size="sm">{error}</Text>}
      </Center>
    );
  }
  const { mapping } = draft;
  const problems = problemsOfMapping(mapping);
  const problemOf = (field: string) =>
    problems.find((problem) => problem.field === field)?.text ?? null;
  return (
    <div className={classes.body}>
      {error !== null && (
        <Alert color="red" p="xs">
          {error}
        </Alert>
      )}
      <LayoutFields
        mapping={mapping}
        encoding={preview.table.encoding}
        problem={problemOf('kind')}
        decimalProblem={problemOf('decimalMark')}
        onChange={work.change}
        onLayout={work.relayout}
      />
      <div className={classes.parts}>
        <div className={classes.table}>
          <Text size="xs" fw={500}>
            What is in each column?
            {problemOf('lines') !== null && (
              <Text span inherit c="red" role="alert">
                {' '}
                {problemOf('lines')}
              </Text>
            )}
          </Text>
          <HeadTable
            draft={draft}
            preview={preview}
            problems={problems}
            onColumn={work.changeColumn}
            onLayout={work.relayout}
          />
        </div>
        <div className={classes.side}>
          <PreviewPlot preview={preview} />
          <PreviewSummary preview={preview} />
          <NamingFields
            mapping={mapping}
            path={file.path}
            preview={preview}
            problem={problemOf('naming')}
            onChange={(naming) => work.change({ naming })}
          />
          <MissingFields mapping={mapping} problems={problems} onChange={work.change} />
        </div>
      </div>
      <SaveBar
        file={file}
        mapping={mapping}
        isNew={existing === null}
        alike={preview.alike}
        obstacle={
          problems.find(({ field }) => field !== 'name')?.text ??
          (preview.recognised ? null : 'No row can be read like this yet.')
        }
        takenNames={takenNames}
        onRename={(name) => work.change({ name })}
        onStartOver={work.startOver}
        onClose={onClose}
      />
    </div>
  );
}
