import type { Settings } from '../../ipc/contract.ts';
import type { SettingsFile } from '../SettingsFile.ts';
import type { Handlers } from './Handlers.ts';

/** `applied` is called with settings that are valid, before they are on the disk. */
export function settingsHandlers(
  file: SettingsFile,
  applied: (settings: Settings) => void,
): Pick<Handlers, 'settings:read' | 'settings:write'> {
  return {
    'settings:read': () => file.content.settings,
    async 'settings:write'(settings) {
      applied(settings);
      await file.update({ settings });
      return settings;
    },
  };
}
