import { notifications } from '@mantine/notifications';
import { format } from 'date-fns';
import { annotationTable } from '../../../core/records/annotationTable.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useRecordStore } from '../../state/recordStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** Saves all annotations as a table; main asks where. */
export async function exportAnnotations(kind: 'csv' | 'xlsx'): Promise<void> {
  const devices = new Map(useLibraryStore.getState().devices.map((device) => [device.id, device]));
  const annotations = useRecordStore.getState().living.annotation;
  const table = annotationTable(annotations, (id) => devices.get(id));
  const suggestedName = `Annotations ${format(new Date(), 'yyyy-MM-dd')}`;
  try {
    const result = await request('annotation:export', { kind, table, suggestedName });
    if (result.error !== null) notifications.show({ color: 'red', message: result.error });
    else if (result.saved)
      notifications.show({ color: 'teal', message: `${result.name} is saved.` });
  } catch (error) {
    tellFailure('The annotations could not be exported', error);
  }
}
