import { expect, test } from 'vitest';
import { isOwnAddress } from '../../../src/main/isOwnAddress.ts';
import { servedFile } from '../../../src/main/servedFile.ts';

test.each([
  ['app://shelflight/', '/app/index.html', 'text/html; charset=utf-8'],
  ['app://shelflight/assets/a.js?v=1', '/app/assets/a.js', 'text/javascript; charset=utf-8'],
  ['app://shelflight/assets/a%20b.woff2', '/app/assets/a b.woff2', 'font/woff2'],
])('%s is %s', (address, path, mimeType) => {
  expect(servedFile('/app', address)).toEqual({ path, mimeType });
});

test.each([
  'app://shelflight/..%2fsettings.json',
  'app://shelflight/%2e%2e%2f%2e%2e%2fetc/passwd.json',
  'app://shelflight/a/..%5c..%5csettings.json',
  'app://shelflight/a%00.js',
  'app://shelflight/%zz.js',
  'app://shelflight/unknown.exe',
])('%s is refused', (address) => {
  expect(servedFile('/app', address)).toBeNull();
});

test.each([
  ['app://shelflight/index.html', true],
  ['app://shelflight.example/', false],
  ['app://other/', false],
  ['https://shelflight/', false],
  ['file:///index.html', false],
  ['about:blank', false],
  ['http://localhost:5173/x', true],
  ['http://localhost:9999/', false],
])('%s may ask: %s', (address, may) => {
  expect(isOwnAddress(address, 'http://localhost:5173/')).toBe(may);
});

test('Without a dev server no local address may ask', () => {
  expect(isOwnAddress('http://localhost:5173/', undefined)).toBe(false);
  expect(isOwnAddress(undefined, undefined)).toBe(false);
});
