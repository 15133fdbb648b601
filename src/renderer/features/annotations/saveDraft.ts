import { addAnnotation, editAnnotation } from '../../db/annotations.ts';
import { addPicture } from '../../db/pictures.ts';
import type { AnnotationDraft } from '../../state/AnnotationDraft.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { targetWords } from '../../ui/annotations/targetWords.ts';
import { commandName } from './commandName.ts';

/**
 * Keeps a draft and the pictures that were added to it. Resolves once all of it is saved; rejects with
 * a sentence, and has then written no annotation.
 */
export async function saveDraft(
  { id, content }: AnnotationDraft,
  files: readonly File[],
): Promise<void> {
  const pictureIds = [...content.pictureIds];
  for (const file of files) {
    const pictureId = await addPicture(new Uint8Array(await file.arrayBuffer()), file.type);
    if (!pictureIds.includes(pictureId)) pictureIds.push(pictureId);
  }
  const { kind, eventType, text } = content;
  const whole = {
    ...content,
    pictureIds,
    eventType: kind === 'event' ? (eventType ?? 'other') : null,
    text: text.trim(),
  };
  // Undo names the device; which of its runs, the annotation itself tells.
  const { scope, deviceId } = whole;
  const target =
    scope === 'run' && deviceId !== null ? labelOf(deviceId) : targetWords(whole, labelOf);
  const name = commandName(whole, id === null, target);
  if (id === null) {
    const { writtenAt: _, ...fresh } = whole;
    await addAnnotation(fresh, name);
  } else await editAnnotation(id, whole, name);
}

function labelOf(deviceId: string): string {
  const { devices } = useLibraryStore.getState();
  return devices.find(({ id }) => id === deviceId)?.label ?? deviceId;
}
