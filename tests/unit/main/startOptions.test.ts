import { expect, test } from 'vitest';
import { startOptions } from '../../../src/main/startOptions.ts';
import { visibleBounds } from '../../../src/main/visibleBounds.ts';

test('Reads our switches among those of others', () => {
  const argv = ['electron', '.', '--no-sandbox', '--folder=data', '--picture=/tmp/a.png'];
  expect(startOptions(argv, '/home/a')).toEqual({
    folder: '/home/a/data',
    cache: null,
    withoutEvents: false,
    picture: '/tmp/a.png',
    exitAfterPicture: false,
  });
  expect(startOptions([...argv, '--exit-after-picture'], '/').exitAfterPicture).toBe(true);
  expect(startOptions(['--cache=kept'], '/home/a').cache).toBe('/home/a/kept');
  expect(startOptions([], '/')).toEqual({
    folder: null,
    cache: null,
    withoutEvents: false,
    picture: null,
    exitAfterPicture: false,
  });
});

const screen = { x: 0, y: 0, width: 1366, height: 768 };

test('A window comes back where it was, if that can still be seen', () => {
  const bounds = { x: 100, y: 50, width: 1100, height: 700 };
  expect(visibleBounds(bounds, [screen])).toEqual(bounds);
});

test('A window from a screen that is gone comes back in size only, no larger than the screen', () => {
  const bounds = { x: 2000, y: 50, width: 1900, height: 700 };
  expect(visibleBounds(bounds, [screen])).toEqual({ width: 1366, height: 700 });
});
