import { ActionIcon, Box, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FieldRow.module.css';

interface FieldRowProps {
  readonly name: string;
  readonly children: ReactNode;
  /** What the files say where the person said something else. */
  readonly fromFile?: string | null;
  readonly onReset?: () => void;
  readonly resetLabel?: string;
}

/** One field with its name; under it what the files say, with the way back to that. */
export function FieldRow({ name, children, fromFile, onReset, resetLabel }: FieldRowProps) {
  return (
    <Box className={classes.row}>
      <Text size="xs" c="dimmed" truncate>
        {name}
      </Text>
      <Box miw={0}>
        {children}
        {fromFile !== undefined && fromFile !== null && (
          <Text fz={10.5} c="dimmed" pl={7} truncate title={`From file: ${fromFile}`}>
            from file: {fromFile}
          </Text>
        )}
      </Box>
      {onReset !== undefined && (
        <Tooltip label={resetLabel}>
          <ActionIcon
            size={20}
            variant="subtle"
            color="gray"
            aria-label={`${resetLabel}: ${name}`}
            onClick={onReset}
          >
            <IconArrowBackUp size={13} />
          </ActionIcon>
        </Tooltip>
      )}
    </Box>
  );
}
