import { expect, test } from 'vitest';
import { NewestWins } from '../../../../src/renderer/ui/chart/NewestWins.ts';

function slowAsker() {
  const asked: number[] = [];
  const finish: (() => void)[] = [];
  const answers: number[] = [];
  const errors: unknown[] = [];
  const newest = new NewestWins<number, number>(
    (question) => {
      asked.push(question);
      return new Promise((done) => finish.push(() => done(question * 10)));
    },
    (_, answer) => answers.push(answer),
    (error) => errors.push(error),
  );
  const settle = async () => {
    finish.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { newest, asked, answers, errors, settle };
}

test('one question is in flight, and of those that wait only the newest is asked', async () => {
  const { newest, asked, answers, settle } = slowAsker();
  for (const question of [1, 2, 3, 4]) newest.ask(question);
  expect(asked).toEqual([1]);
  await settle();
  await settle();
  expect(asked).toEqual([1, 4]);
  expect(answers).toEqual([10, 40]);
});

test('an answer after the end is not told', async () => {
  const { newest, answers, settle } = slowAsker();
  newest.ask(1);
  newest.end();
  await settle();
  expect(answers).toEqual([]);
});

test('a failed question does not stop the next one', async () => {
  const answers: number[] = [];
  const errors: unknown[] = [];
  const newest = new NewestWins<number, number>(
    (question) => (question < 0 ? Promise.reject(new Error('no')) : Promise.resolve(question)),
    (_, answer) => answers.push(answer),
    (error) => errors.push(error),
  );
  newest.ask(-1);
  newest.ask(7);
  await new Promise((done) => setTimeout(done));
  expect(errors).toHaveLength(1);
  expect(answers).toEqual([7]);
});
