import { Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { withSubscripts } from '../../ui/withSubscripts.tsx';
import styles from './FigureLabel.module.css';
import { type FigureHelp, type FigureName, figureHelp } from './figureHelp.ts';

interface FigureLabelProps {
  readonly figure: FigureName;
  readonly children: ReactNode;
}

/** The name of a figure; a click or Enter tells what it is, its formula and its source. */
export function FigureLabel({ figure, children }: FigureLabelProps) {
  const help: FigureHelp = figureHelp[figure];
  return (
    <Popover width={280} position="left" withArrow shadow="md" withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={styles.label}
          aria-label={`What is this? ${help.title}`}
          data-testid={`help-${figure}`}
        >
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <Stack gap={6}>
          <Text size="sm" fw={600}>
            {withSubscripts(help.title)}
          </Text>
          <Text size="xs">{withSubscripts(help.text)}</Text>
          {help.formula !== undefined && (
            <Text size="xs" ff="monospace">
              {withSubscripts(help.formula)}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            {withSubscripts(help.source)}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
