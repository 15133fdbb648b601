import { describe, expect, test } from 'vitest';
import { packagesMatchLock } from '../../../scripts/packagesMatchLock.js';

const installed = {
  packages: {
    'node_modules/react': { version: '19.3.1' },
    'node_modules/zod': { version: '4.6.7' },
  },
};

describe('packagesMatchLock', () => {
  test('is true for the same packages, whatever the lock says about the project itself', () => {
    const lock = { packages: { '': { version: '0.1.0' }, ...installed.packages } };
    expect(packagesMatchLock(lock, installed)).toBe(true);
  });

  test('is false when the lock asks for another version', () => {
    const lock = { packages: { ...installed.packages, 'node_modules/zod': { version: '4.6.8' } } };
    expect(packagesMatchLock(lock, installed)).toBe(false);
  });

  test('is false when a package is missing', () => {
    const lock = {
      packages: { ...installed.packages, 'node_modules/dexie': { version: '4.4.7' } },
    };
    expect(packagesMatchLock(lock, installed)).toBe(false);
  });

  test('is false when a package is installed that the lock no longer knows', () => {
    const lock = { packages: { 'node_modules/react': { version: '19.3.1' } } };
    expect(packagesMatchLock(lock, installed)).toBe(false);
  });

  test('does not ask for the optional packages of other platforms', () => {
    const other = { version: '1.0.0', optional: true };
    const lock = { packages: { ...installed.packages, 'node_modules/only-win32': other } };
    expect(packagesMatchLock(lock, installed)).toBe(true);
  });
});
