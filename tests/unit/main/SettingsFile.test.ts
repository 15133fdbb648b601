import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { osUserName } from '../../../src/main/osUserName.ts';
import { SettingsFile } from '../../../src/main/SettingsFile.ts';
import { temporaryFolder } from './ingest/temporaryFolder.ts';

test('Begins with defaults and keeps what was changed', async () => {
  const path = join(temporaryFolder(), 'profile/settings.json');
  const file = new SettingsFile(path);
  expect(file.message).toBeNull();
  expect(file.content.settings).toEqual({
    defaultAreaCm2: null,
    defaultIrradianceMwCm2: 100,
    colorScheme: 'auto',
    author: osUserName(),
  });
  await file.update({ sources: [{ path: 'C:\\Users\\张三\\export' }] });
  expect(new SettingsFile(path).content.sources).toEqual([{ path: 'C:\\Users\\张三\\export' }]);
});

test('Of many changes at once the last one is on the disk', async () => {
  const path = join(temporaryFolder(), 'settings.json');
  const file = new SettingsFile(path);
  for (let i = 1; i <= 20; i++) void file.update({ sources: [{ path: `/data/${i}` }] });
  await file.settled();
  expect(JSON.parse(readFileSync(path, 'utf8')).sources).toEqual([{ path: '/data/20' }]);
});

test.each([
  ['half a file', '{"version": 1, "set'],
  ['other content', '{"version": 1, "settings": 7}'],
])('%s is kept aside and told, never lost', (_name, text) => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  writeFileSync(path, text);
  const file = new SettingsFile(path);
  expect(file.content.sources).toEqual([]);
  expect(file.message).toMatch(/damaged; it is kept as /);
  const [kept = ''] = readdirSync(folder);
  expect(kept).toMatch(/^settings\.broken-.*\.json$/);
  expect(readFileSync(join(folder, kept), 'utf8')).toBe(text);
});

test('What a newer version wrote beside is kept', async () => {
  const path = join(temporaryFolder(), 'settings.json');
  await new SettingsFile(path).update({});
  const newer = { ...JSON.parse(readFileSync(path, 'utf8')), tray: true };
  writeFileSync(path, JSON.stringify(newer));
  await new SettingsFile(path).update({ sources: [{ path: '/data' }] });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ tray: true });
});
