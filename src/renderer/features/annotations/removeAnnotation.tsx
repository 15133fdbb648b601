import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { deleteAnnotation, restoreAnnotation } from '../../db/annotations.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** Deletes at once and offers the way back, so that no dialog has to be answered. */
export async function removeAnnotation(
  annotation: Pick<AnnotationRecord, 'id'>,
  target: string,
): Promise<void> {
  try {
    await deleteAnnotation(annotation.id, `Delete what is written on ${target}`);
  } catch (error) {
    tellFailure('Not deleted', error);
    return;
  }
  const id = `deleted-${annotation.id}`;
  const putBack = () => {
    notifications.hide(id);
    restoreAnnotation(annotation, `Put back what was written on ${target}`).catch(
      (error: unknown) => tellFailure('Not put back', error),
    );
  };
  notifications.show({
    id,
    autoClose: 10_000,
    title: 'Annotation deleted',
    message: (
      <Button size="compact-xs" variant="light" onClick={putBack}>
        Put it back
      </Button>
    ),
  });
}
