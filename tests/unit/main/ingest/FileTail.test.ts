import { appendFileSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileAccess } from '../../../../src/main/ingest/FileAccess.ts';
import { FileTail } from '../../../../src/main/ingest/FileTail.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function collected(path: string) {
  const tail = new FileTail(path);
  const heard: string[] = [];
  const sink = {
    push(bytes: Uint8Array) {
      heard.push(Buffer.from(bytes).toString());
      return true;
    },
    expect: () => {},
    restart: () => void heard.push('<restart>'),
  };
  return { heard, read: () => tail.read(sink, Number.POSITIVE_INFINITY) };
}

describe('FileTail', () => {
  test('gives what was appended, once', () => {
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, 'one\n');
    const { heard, read } = collected(path);
    read();
    read();
    appendFileSync(path, 'two\n');
    read();
    expect(heard).toEqual(['one\n', 'two\n']);
  });

  test('starts again when the file is shorter, or begins otherwise', () => {
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, 'one\ntwo\n');
    const { heard, read } = collected(path);
    read();
    writeFileSync(path, 'one\n');
    read();
    writeFileSync(path, 'eno\nmore\n');
    read();
    expect(heard).toEqual(['one\ntwo\n', '<restart>', 'one\n', '<restart>', 'eno\nmore\n']);
  });

  test('notices a line that was put in before what was read', () => {
    const path = join(temporaryFolder(), 'a.txt');
    const head = 'x'.repeat(6_000);
    writeFileSync(path, `${head}\n1\n2\n`);
    const { heard, read } = collected(path);
    read();
    writeFileSync(path, `${head}\n0\n1\n2\n`);
    read();
    expect(heard[1]).toBe('<restart>');
  });

  test('reads a large file in slices that take up where the last one ended', () => {
    const path = join(temporaryFolder(), 'a.txt');
    const text = 'a line of some length\n'.repeat(150_000);
    writeFileSync(path, text);
    const tail = new FileTail(path);
    let heard = '';
    const sink = {
      push(bytes: Uint8Array) {
        heard += Buffer.from(bytes).toString();
        return true;
      },
      expect: () => {},
      restart: () => expect.fail('nothing changed'),
    };
    let slices = 1;
    while (!tail.read(sink, 0)) slices++;
    expect(slices).toBeGreaterThan(3);
    expect(heard).toBe(text);
  });

  test('a touched file of some size is not read again', () => {
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, Buffer.alloc(5 << 20, 'y\n'));
    const { heard, read } = collected(path);
    read();
    const chunks = heard.length;
    utimesSync(path, new Date(), new Date(Date.now() + 5_000));
    read();
    expect(heard).toHaveLength(chunks);
  });

  test('opens for reading only, and closes also when reading fails', () => {
    const path = join(temporaryFolder(), 'a.txt');
    mkdirSync(path);
    let open = 0;
    const tail = new FileTail(path, true, {
      ...fileAccess,
      open(name) {
        open++;
        return fileAccess.open(name);
      },
      close(file) {
        open--;
        fileAccess.close(file);
      },
    });
    expect(() => tail.read({ expect() {}, push: () => true, restart() {} }, 0)).toThrow(
      'not a file',
    );
    expect(open).toBe(0);
  });
});
