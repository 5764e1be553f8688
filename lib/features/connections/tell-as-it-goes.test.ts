import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { tellAsItGoes } from './tell-as-it-goes.ts';

const unheard = (error: unknown): never => {
  throw error;
};

it('tells what happens while it happens, and returns the outcome', async () => {
  const stream = tellAsItGoes<number, string>(async (tell) => {
    tell(1);
    tell(2);
    await sleep(5);
    tell(3);
    return 'done';
  }, unheard);
  const heard: number[] = [];
  let step = await stream.next();
  for (; !step.done; step = await stream.next()) heard.push(step.value);
  expect(heard).toEqual([1, 2, 3]);
  expect(step.value).toBe('done');
});

it('finishes the work when the listener goes away in the middle', async () => {
  let finished = false;
  const stream = tellAsItGoes<number, void>(async (tell) => {
    tell(1);
    await sleep(20);
    tell(2);
    finished = true;
  }, unheard);
  await stream.next();
  await stream.return();
  expect(finished).toBe(false);
  await sleep(60);
  expect(finished).toBe(true);
});

it('throws the work’s error to the listener, after what was told', async () => {
  const stream = tellAsItGoes<number, void>(async (tell) => {
    tell(1);
    throw new Error('broken');
  }, unheard);
  expect((await stream.next()).value).toBe(1);
  await expect(stream.next()).rejects.toThrow('broken');
});

it('hands over the error of work whose listener has gone', async () => {
  const errors: unknown[] = [];
  const stream = tellAsItGoes<number, void>(
    async (tell) => {
      tell(1);
      await sleep(10);
      throw new Error('broken');
    },
    (error) => errors.push(error),
  );
  await stream.next();
  await stream.return();
  await expect.poll(() => errors).toEqual([new Error('broken')]);
});
