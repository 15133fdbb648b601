import { describe, expect, test } from 'vitest';
import { hasDisplay } from '../../../scripts/display.js';
import { startArguments } from '../../../scripts/startArguments.js';

const onDesktop = {
  args: [],
  inMemory: false,
  sandbox: [],
  isCi: false,
  picture: '/out/window.png',
};

describe('startArguments', () => {
  test('adds nothing on a desktop', () => {
    expect(startArguments({ ...onDesktop, args: ['--lang=de'] })).toEqual(['--lang=de']);
  });

  test('asks for a picture where nobody sees the window, and leaves it running', () => {
    const args = startArguments({ ...onDesktop, inMemory: true });
    expect(args).not.toContain('--exit-after-picture');
    expect(args).toContain('--picture=/out/window.png');
  });

  test('ends after the picture on a CI machine', () => {
    const args = startArguments({ ...onDesktop, inMemory: true, isCi: true });
    expect(args).toContain('--exit-after-picture');
    expect(args).toContain('--picture=/out/window.png');
  });

  test('makes the picture on a desktop too when asked to end after it', () => {
    const args = ['--exit-after-picture'];
    expect(startArguments({ ...onDesktop, args })).toEqual([...args, '--picture=/out/window.png']);
  });

  test('leaves the place of the picture to the person who named one', () => {
    const args = ['--picture=/tmp/mine.png'];
    const all = startArguments({ ...onDesktop, args, inMemory: true });
    expect(all.filter((arg) => arg.startsWith('--picture'))).toEqual(args);
  });

  test('passes on what the sandbox needs', () => {
    expect(startArguments({ ...onDesktop, sandbox: ['--no-sandbox'] })).toEqual(['--no-sandbox']);
  });
});

describe('hasDisplay', () => {
  test('asks X11 and Wayland on Linux', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  test('takes it for granted elsewhere', () => {
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});
