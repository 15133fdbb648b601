import {
  ActionIcon,
  Button,
  FileButton,
  Group,
  Popover,
  Select,
  Stack,
  Text,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileExport, IconFileImport, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { NamedStyle } from '../../../core/figure/styles/NamedStyle.ts';
import { parseStyle } from '../../../core/figure/styles/parseStyle.ts';
import { printStyleFile } from '../../../core/figure/styles/printStyleFile.ts';
import { readStyleFile } from '../../../core/figure/styles/readStyleFile.ts';
import { request } from '../../api.ts';
import { deleteNamedContent, saveNamedContent } from '../../db/namedContent.ts';
import { useRecords } from '../../state/recordStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface StyleFieldsProps {
  /** The look of the figure as it is now, under a name. */
  readonly styleNow: (name: string) => NamedStyle;
  readonly onApply: (style: NamedStyle) => void;
}

interface KeptStyle {
  readonly id: string;
  readonly style: NamedStyle;
}

/** Looks of figures kept by name: applied to this one, saved from it, shared as files. */
export function StyleFields({ styleNow, onApply }: StyleFieldsProps) {
  const recipes = useRecords('recipe');
  const styles = useMemo(
    () =>
      recipes
        .flatMap(({ id, content }): KeptStyle[] => {
          const { style } = parseStyle(content);
          return style === null ? [] : [{ id, style }];
        })
        .sort((a, b) => a.style.name.localeCompare(b.style.name)),
    [recipes],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const picked = styles.find(({ id }) => id === chosen) ?? null;
  const keep = async (style: NamedStyle) => {
    const former = styles.find((each) => each.style.name === style.name);
    const content = { name: style.name, content: style };
    setChosen(await saveNamedContent('recipe', content, former?.id));
  };
  const tell = (work: Promise<unknown>) => {
    work.catch((error) => tellFailure('That did not work', error));
  };
  const take = async (file: File | null) => {
    if (file === null) return;
    const { style, error } = readStyleFile(await file.text());
    if (style === null) {
      notifications.show({ color: 'red', message: `${file.name} was not taken over. ${error}` });
      return;
    }
    await keep(style);
    onApply(style);
  };
  const share = async (style: NamedStyle) => {
    const suggestedName = `${style.name} figure style`;
    const content = printStyleFile(style);
    const result = await request('document:save', { kind: 'json', suggestedName, content });
    if (result.error !== null) throw new Error(result.error);
    if (result.saved) notifications.show({ color: 'teal', message: `${result.name} is saved.` });
  };
  return (
    <Stack gap={4} data-testid="figure-styles">
      <Select
        size="xs"
        label="Style"
        placeholder={styles.length === 0 ? 'None is saved yet' : 'Apply a saved style'}
        data={styles.map(({ id, style }) => ({ value: id, label: style.name }))}
        value={picked?.id ?? null}
        allowDeselect={false}
        // The style that is chosen can be applied again, after other changes.
        onOptionSubmit={(id) => {
          setChosen(id);
          const style = styles.find((each) => each.id === id)?.style;
          if (style !== undefined) onApply(style);
        }}
        data-testid="figure-style"
      />
      <Group gap={4}>
        <Popover opened={naming} onChange={setNaming} position="bottom-start" shadow="md" trapFocus>
          <Popover.Target>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                setName(picked?.style.name ?? '');
                setNaming(true);
              }}
              data-testid="figure-style-save"
            >
              Save…
            </Button>
          </Popover.Target>
          <Popover.Dropdown p="xs">
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() === '') return;
                setNaming(false);
                tell(keep(styleNow(name.trim())));
              }}
            >
              <Stack gap={6} w={220}>
                <TextInput
                  size="xs"
                  label="Name of the style"
                  maxLength={80}
                  value={name}
                  onChange={(event) => setName(event.currentTarget.value)}
                  data-testid="figure-style-name"
                />
                <Text size="xs" c="dimmed">
                  Colours, symbols, lines, legend, letters, size and journal of this figure. A style
                  of this name is replaced.
                </Text>
                <Button size="compact-xs" type="submit" disabled={name.trim() === ''}>
                  Save the style
                </Button>
              </Stack>
            </form>
          </Popover.Dropdown>
        </Popover>
        <FileButton accept=".json,application/json" onChange={(file) => tell(take(file))}>
          {(props) => (
            <Tooltip label="Take a style over from a file">
              <ActionIcon
                {...props}
                size={22}
                variant="default"
                aria-label="Import a style"
                data-testid="figure-style-import"
              >
                <IconFileImport size={14} />
              </ActionIcon>
            </Tooltip>
          )}
        </FileButton>
        <Tooltip label="Save the chosen style as a file for others">
          <ActionIcon
            size={22}
            variant="default"
            aria-label="Export the style"
            disabled={picked === null}
            onClick={() => picked !== null && tell(share(picked.style))}
            data-testid="figure-style-export"
          >
            <IconFileExport size={14} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Delete the chosen style">
          <ActionIcon
            size={22}
            variant="default"
            aria-label="Delete the style"
            disabled={picked === null}
            onClick={() => picked !== null && tell(deleteNamedContent('recipe', picked.id))}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Stack>
  );
}
