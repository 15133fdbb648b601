import { Button, Checkbox, Group, Popover, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FigureFormat, JournalPreset } from '../../../core/figure/journals/JournalPreset.ts';

interface PaperKitButtonProps {
  readonly preset: JournalPreset;
  readonly disabled: boolean;
  readonly onSave: (formats: readonly FigureFormat[]) => void;
}

const formats: readonly FigureFormat[] = ['svg', 'pdf', 'png', 'tiff'];

/** Figure, Source Data and text for a paper into one folder; asks for the formats first. */
export function PaperKitButton({ preset, disabled, onSave }: PaperKitButtonProps) {
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<readonly FigureFormat[] | null>(null);
  const wanted = chosen ?? formats.filter((format) => preset.formats.includes(format)).slice(0, 2);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-end"
      width={330}
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          disabled={disabled}
          onClick={() => setOpened((before) => !before)}
          // The focus moves into the choices a moment after they are shown.
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpened(false);
          }}
          data-testid="figure-paper"
        >
          Paper kit …
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="xs">
            Writes into one folder: the figure, its Source Data (a sheet for each panel, raw files
            with SHA-256, reference, exclusions), and as Markdown and Word a draft of the legend,
            the Methods, the ISOS checklist and the topics of the journals’ reporting form.
          </Text>
          <Checkbox.Group
            size="xs"
            label="Figure as"
            value={[...wanted]}
            onChange={(values) => setChosen(formats.filter((format) => values.includes(format)))}
          >
            <Group gap="md" mt={4}>
              {formats.map((format) => (
                <Checkbox
                  key={format}
                  size="xs"
                  value={format}
                  label={format.toUpperCase()}
                  data-testid={`figure-paper-${format}`}
                />
              ))}
            </Group>
          </Checkbox.Group>
          <Button
            size="xs"
            disabled={wanted.length === 0}
            onClick={() => {
              setOpened(false);
              onSave(wanted);
            }}
            data-testid="figure-paper-save"
          >
            Choose the folder …
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
