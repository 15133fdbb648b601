import {
  Button,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Stack,
  Tabs,
  Text,
  TextInput,
  useMantineColorScheme,
} from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Settings } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { takeAuthor } from '../../state/authorStore.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface SettingsDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The list of saved readers, on a tab of its own. */
  readonly readers?: ReactNode;
  /** What the program itself costs, on the last tab. */
  readonly diagnostics?: ReactNode;
}

/** Defaults that stand in where files are silent, and the look of the window. */
export function SettingsDialog({ opened, onClose, readers, diagnostics }: SettingsDialogProps) {
  const { setColorScheme } = useMantineColorScheme();
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    if (!opened) return;
    request('settings:read').then(setSettings).catch(tell);
  }, [opened]);

  const save = async () => {
    if (settings === null) return;
    try {
      const saved = await request('settings:write', settings);
      setColorScheme(saved.colorScheme);
      takeAuthor(saved.author);
      onClose();
    } catch (error) {
      tell(error);
    }
  };

  return (
    <Modal opened={opened} onClose={onClose} title="Settings" size={560} centered>
      <Tabs defaultValue="general">
        <Tabs.List mb="md">
          <Tabs.Tab value="general">General</Tabs.Tab>
          <Tabs.Tab value="readers" data-testid="settings-readers">
            Readers
          </Tabs.Tab>
          <Tabs.Tab value="diagnostics" data-testid="settings-diagnostics">
            Diagnostics
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="readers">{readers}</Tabs.Panel>
        <Tabs.Panel value="diagnostics" keepMounted={false}>
          {diagnostics}
        </Tabs.Panel>
        <Tabs.Panel value="general">
          {settings !== null && (
            <Stack gap="md">
              <NumberInput
                label="Cell area where a file gives none"
                description="Leave it empty to keep it unknown: such devices then show power, not PCE."
                placeholder="unknown"
                suffix=" cm²"
                min={0}
                decimalScale={6}
                value={settings.defaultAreaCm2 ?? ''}
                onChange={(value) => setSettings({ ...settings, defaultAreaCm2: positive(value) })}
                data-testid="default-area"
              />
              <NumberInput
                label="Irradiance where a file gives none"
                suffix=" mW/cm²"
                min={0}
                decimalScale={3}
                value={settings.defaultIrradianceMwCm2}
                onChange={(value) =>
                  setSettings({ ...settings, defaultIrradianceMwCm2: positive(value) ?? 100 })
                }
              />
              <TextInput
                label="Your name"
                description="Stands with every note, event and exclusion that you write."
                maxLength={120}
                value={settings.author}
                onChange={(event) =>
                  setSettings({ ...settings, author: event.currentTarget.value })
                }
                data-testid="author"
              />
              <div>
                <Text size="sm" fw={500} mb={4}>
                  Appearance
                </Text>
                <SegmentedControl
                  fullWidth
                  size="xs"
                  value={settings.colorScheme}
                  onChange={(value) =>
                    setSettings({ ...settings, colorScheme: value as Settings['colorScheme'] })
                  }
                  data={[
                    { value: 'light', label: 'Light' },
                    { value: 'dark', label: 'Dark' },
                    { value: 'auto', label: 'Like the system' },
                  ]}
                />
              </div>
              <Group justify="flex-end" gap="xs">
                <Button size="xs" variant="default" onClick={onClose}>
                  Cancel
                </Button>
                <Button size="xs" onClick={() => void save()} data-testid="settings-save">
                  Save
                </Button>
              </Group>
            </Stack>
          )}
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}

function positive(value: number | string): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}

function tell(error: unknown): void {
  tellFailure('The settings could not be kept', error);
}
