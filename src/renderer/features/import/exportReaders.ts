import { notifications } from '@mantine/notifications';
import type { ExportedReader } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** Saves readers as a file that others can take over; main asks where. */
export async function exportReaders(
  readers: readonly ExportedReader[],
  suggestedName: string,
): Promise<void> {
  try {
    const { saved, name, error } = await request('reader:export', { readers, suggestedName });
    if (error !== null) notifications.show({ color: 'red', message: error });
    else if (saved) notifications.show({ color: 'teal', message: `${name} is saved.` });
  } catch (error) {
    tellFailure('The readers could not be exported', error);
  }
}
