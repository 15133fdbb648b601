import { Button } from '@mantine/core';

/** Opens the figure of what is shown. */
export function FigureButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <Button size="xs" h={28} variant="default" onClick={onOpen} data-testid="figure-open">
      Figure…
    </Button>
  );
}
