import { AnnotationIcon } from '../../ui/annotations/AnnotationIcon.tsx';
import { annotationKinds } from '../../ui/annotations/annotationKinds.ts';
import { annotationTitle } from '../../ui/annotations/annotationTitle.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { AnnotationActions } from './AnnotationActions.tsx';
import classes from './AnnotationTable.module.css';
import { EditableText } from './EditableText.tsx';
import { KeptPicture } from './KeptPicture.tsx';
import type { ListedAnnotation } from './listAnnotations.ts';
import { meantText } from './meantText.ts';
import { writtenText } from './writtenText.ts';

interface AnnotationTableRowProps {
  readonly listed: ListedAnnotation;
  readonly onJump: () => void;
}

/** One annotation in the table of all. */
export function AnnotationTableRow({ listed, onJump }: AnnotationTableRowProps) {
  const { annotation, target, devices } = listed;
  const { hours, clock } = meantText(listed);
  const color = annotationKinds.find(({ kind }) => kind === annotation.kind)?.color ?? 'gray';
  const written = writtenText(annotation);
  const isWide = annotation.deviceId === null;
  return (
    <div className={classes.row} data-testid="annotation-row">
      <span className={classes.cell} title={`${clock} ${hours}`.trim()}>
        {clock === '' ? hours : clock}
      </span>
      <span className={classes.cell} title={devices.map(({ label }) => label).join(', ')}>
        {isWide ? `${target} (${formatCount(devices.length, 'device')})` : target}
      </span>
      <span className={classes.what} style={{ color: `var(--mantine-color-${color}-text)` }}>
        <AnnotationIcon annotation={annotation} size={13} />
        <span className={classes.cell}>{annotationTitle(annotation)}</span>
      </span>
      <span className={classes.text}>
        <span style={{ flex: 1, minWidth: 0 }}>
          <EditableText annotation={annotation} target={target} lines={3} />
        </span>
        {annotation.pictureIds.map((id) => (
          <KeptPicture key={id} pictureId={id} size={24} />
        ))}
      </span>
      <span className={classes.faint} title={written}>
        {written}
      </span>
      <AnnotationActions listed={listed} onJump={onJump} />
    </div>
  );
}
