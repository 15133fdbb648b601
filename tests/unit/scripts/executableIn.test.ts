import { describe, expect, test } from 'vitest';
import { executableIn, folderOf } from '../../../scripts/executableIn.js';

describe('executableIn', () => {
  test.each(['linux', 'darwin'] as const)('and folderOf undo each other on %s', (platform) => {
    expect(folderOf(executableIn('/opt/electron', platform), platform)).toBe('/opt/electron');
  });

  test('looks inside the application bundle on macOS', () => {
    expect(executableIn('/opt', 'darwin')).toBe('/opt/Electron.app/Contents/MacOS/Electron');
  });

  test('looks for an .exe on Windows', () => {
    expect(executableIn('dist', 'win32')).toMatch(/electron\.exe$/);
  });
});
