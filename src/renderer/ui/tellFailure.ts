import { notifications } from '@mantine/notifications';
import { sentenceOf } from './sentenceOf.ts';

/** Shows that something did not work, with the sentence that says why. */
export function tellFailure(title: string, error: unknown): void {
  notifications.show({ color: 'red', title, message: sentenceOf(error), autoClose: 15_000 });
}
