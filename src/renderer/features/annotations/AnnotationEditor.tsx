import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useViewStore } from '../../state/viewStore.ts';
import { AnnotationForm } from './AnnotationForm.tsx';

/** The dialog in which an annotation is written or changed; open while the view has a draft. */
export function AnnotationEditor() {
  const draft = useViewStore((state) => state.draft);
  const set = useViewStore((state) => state.set);
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (draft === null) setTouched(false);
  }, [draft]);
  const close = () => set({ draft: null });
  return (
    <Modal
      opened={draft !== null}
      onClose={close}
      title={draft?.id ? 'Edit what is written' : 'New annotation'}
      size={470}
      centered
      // A key or a click beside it must not lose what was typed.
      closeOnEscape={!isTouched}
      closeOnClickOutside={!isTouched}
    >
      {draft !== null && (
        <AnnotationForm draft={draft} onTouch={() => setTouched(true)} onDone={close} />
      )}
    </Modal>
  );
}
