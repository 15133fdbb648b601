import { Center, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OpenedFigure } from '../../../ipc/contract.ts';
import { dropFigure, dropFolder } from '../../api.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface DropFolderProps {
  /** A figure of ours was dropped instead of a folder. */
  readonly onFigure: (figure: OpenedFigure) => void;
}

/** Lets a folder be dropped anywhere on the window, and says so while one is held over it. */
export function DropFolder({ onFigure }: DropFolderProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth++;
      setOver(!isTaken(event));
    };
    const move = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(!isTaken(event));
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (isTaken(event)) return;
      for (const file of event.dataTransfer?.files ?? []) void add(file, onFigure);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', move);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', move);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFigure]);

  if (!over) return null;
  return (
    <Center
      pos="fixed"
      inset={8}
      style={{
        zIndex: 1000,
        pointerEvents: 'none',
        border: '3px dashed var(--mantine-color-blue-5)',
        borderRadius: 8,
        background: 'color-mix(in srgb, var(--mantine-color-body) 85%, transparent)',
      }}
    >
      <Text size="lg" fw={600}>
        Drop the tester’s export folder to watch it, or a saved figure to open it again
      </Text>
    </Center>
  );
}

/** Parts of the window that take files themselves, such as pictures, say so. */
function isTaken({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

const figureName = /\.(svg|pdf|png|tiff?)$/i;

async function add(file: File, onFigure: DropFolderProps['onFigure']): Promise<void> {
  const mayBeFigure = figureName.test(file.name);
  try {
    const figure = await dropFigure(file);
    if (figure !== null) onFigure(figure);
    else if (mayBeFigure) throw new Error(withoutRecipe(file.name));
    else await dropFolder(file);
  } catch (error) {
    const title = mayBeFigure ? 'The figure could not be opened' : 'The folder could not be added';
    tellFailure(title, error);
  }
}

function withoutRecipe(name: string): string {
  return `${name} holds no recipe: it was not saved by Shelflight, or another program wrote it anew.`;
}
