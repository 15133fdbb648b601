import { expect, test } from 'vitest';
import { eventNames, requestNames } from '../../../src/ipc/contract.ts';
import { makeApi } from '../../../src/preload/makeApi.ts';

function api(answer: unknown = { ok: true, value: 'answer' }, path = '/data') {
  const sent: unknown[][] = [];
  const listeners = new Map<string, (payload: unknown) => void>();
  const made = makeApi({
    requestNames,
    eventNames,
    async invoke(...call) {
      sent.push(call);
      return answer;
    },
    subscribe(name, listener) {
      listeners.set(name, listener);
      return () => void listeners.delete(name);
    },
    pathOf: () => path,
  });
  return { made, sent, listeners };
}

test('Offers four functions and nothing else', () => {
  expect(Object.keys(api().made).sort()).toEqual(['dropFigure', 'dropFolder', 'on', 'request']);
});

test('Passes requests of the contract on, and gives the value', async () => {
  const { made, sent } = api();
  expect(await made.request('file:read', { fileId: 'f' })).toBe('answer');
  expect(sent).toEqual([['file:read', { fileId: 'f' }]]);
});

test('Refuses any other name, and a path from the page', async () => {
  const { made, sent } = api();
  await expect(made.request('shell:open' as 'eqe:read', undefined)).rejects.toThrow('no request');
  await expect(made.request('source:drop', { path: '/etc' })).rejects.toThrow('dropping');
  expect(() => made.on('ipc-message' as 'files:changed', () => {})).toThrow('no event');
  expect(sent).toEqual([]);
});

test('An error of main is an Error with its own sentence', async () => {
  const { made } = api({ ok: false, message: 'The disk is full.' });
  await expect(made.request('source:list', undefined)).rejects.toThrow(/^The disk is full\.$/);
});

test('A dropped folder is sent by its path; anything without one is refused', async () => {
  const dropped = api();
  await dropped.made.dropFolder({});
  expect(dropped.sent).toEqual([['source:drop', { path: '/data' }]]);
  await expect(api(undefined, '').made.dropFolder('text')).rejects.toThrow('this computer');
});

test('A subscription gives the payload until it is ended', () => {
  const { made, listeners } = api();
  const heard: unknown[] = [];
  const end = made.on('series:changed', (payload) => heard.push(payload));
  listeners.get('series:changed')?.({ deviceIds: ['a'] });
  end();
  expect(heard).toEqual([{ deviceIds: ['a'] }]);
  expect(listeners.size).toBe(0);
});
