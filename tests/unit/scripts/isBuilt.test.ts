import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt, markBuilt } from '../../../scripts/buildApp.js';
import { sourcesFingerprint } from '../../../scripts/sourcesFingerprint.js';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'shelflight-build-'));
  mkdirSync(join(project, 'src/main'), { recursive: true });
  mkdirSync(join(project, 'out/main'), { recursive: true });
  writeFileSync(join(project, 'src/main/index.ts'), 'first');
  writeFileSync(join(project, 'out/main/index.js'), 'built');
  markBuilt(sourcesFingerprint(project), project);
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('isBuilt', () => {
  test('is true while no source changed', () => {
    expect(isBuilt(project)).toBe(true);
  });

  test('is false in a project that was never built', () => {
    rmSync(join(project, 'out'), { recursive: true });
    expect(isBuilt(project)).toBe(false);
  });

  test('is false when the built files are gone but the stamp is not', () => {
    rmSync(join(project, 'out/main/index.js'));
    expect(isBuilt(project)).toBe(false);
  });

  test('is false after a source was saved with the same length', () => {
    writeFileSync(join(project, 'src/main/index.ts'), 'other');
    utimesSync(join(project, 'src/main/index.ts'), new Date(), new Date(Date.now() + 5_000));
    expect(isBuilt(project)).toBe(false);
  });

  test('is false after an older file was put in the place of a source', () => {
    utimesSync(join(project, 'src/main/index.ts'), new Date(0), new Date(0));
    expect(isBuilt(project)).toBe(false);
  });

  test('is false after a source was added', () => {
    writeFileSync(join(project, 'src/main/window.ts'), '');
    expect(isBuilt(project)).toBe(false);
  });

  test('is false after a source was removed', () => {
    rmSync(join(project, 'src/main/index.ts'));
    expect(isBuilt(project)).toBe(false);
  });

  test('does not mind files that the app is not made of', () => {
    writeFileSync(join(project, 'README.md'), 'new');
    expect(isBuilt(project)).toBe(true);
  });
});
