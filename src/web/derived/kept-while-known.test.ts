import { expect, test } from 'vitest';
import type { Known } from '../known.ts';
import { GivenUp, givingWay } from './giving-way.ts';
import { keptWhileKnown } from './kept-while-known.ts';

/** Only which of them it is matters here. */
const aKnown = (): Known => ({}) as unknown as Known;
const LONG = 10_000;

test('what was worked out is kept with what is known, and worked out anew for another', async () => {
  const kept = keptWhileKnown(3);
  let times = 0;
  const work = () => Promise.resolve((times += 1));
  const [one, other] = [aKnown(), aKnown()];
  const asked = [one, one, other, one].map((known) => kept.ask(known, 'a', LONG, work));
  expect(await Promise.all(asked)).toEqual([1, 1, 2, 1]);
  expect(await kept.ask(one, 'b', LONG, work)).toBe(3);
});

test('whoever has no patience goes without, and finds it later', async () => {
  const kept = keptWhileKnown(3);
  const known = aKnown();
  const { promise, resolve } = Promise.withResolvers<string>();
  expect(await kept.ask(known, 'a', 1, () => promise)).toBeUndefined();
  resolve('there');
  expect(await kept.ask(known, 'a', LONG, () => promise)).toBe('there');
});

test('one thing is worked out at a time, in the order in which it was asked for', async () => {
  const kept = keptWhileKnown(3);
  const known = aKnown();
  const said: string[] = [];
  const work = (name: string) => async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    said.push(`${name} ends`);
    return name;
  };
  await Promise.all(['a', 'b'].map((name) => kept.ask(known, name, LONG, work(name))));
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('what failed is told to whoever asks next, once, and then tried again', async () => {
  const kept = keptWhileKnown(3);
  const known = aKnown();
  let times = 0;
  const work = () => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(times);
  };
  await expect(kept.ask(known, 'a', LONG, work)).rejects.toThrow('broken');
  expect(await kept.ask(known, 'a', LONG, work)).toBe(2);
});

test('where the store has moved on nothing is kept, and it is tried again', async () => {
  const kept = keptWhileKnown(3);
  const known = aKnown();
  expect(await kept.ask(known, 'a', LONG, () => Promise.resolve(undefined))).toBeUndefined();
  expect(await kept.ask(known, 'a', LONG, () => Promise.resolve('now'))).toBe('now');
});

test('there are never more than so many: the oldest gives way', async () => {
  const kept = keptWhileKnown(2);
  const known = aKnown();
  let times = 0;
  const ask = (name: string) => kept.ask(known, name, LONG, () => Promise.resolve((times += 1)));
  for (const name of ['a', 'b', 'c', 'b']) await ask(name);
  expect([await ask('c'), await ask('a'), times]).toEqual([3, 4, 4]);
});

test('work lets others have their turn, and stops when the site does', async () => {
  let turns = 0;
  let over = false;
  const beat = setInterval(() => {
    turns += 1;
    over = turns === 5;
  }, 1);
  function* work(): Generator<undefined, string, undefined> {
    const until = performance.now() + LONG;
    while (performance.now() < until) {
      const step = performance.now() + 2;
      while (performance.now() < step);
      yield;
    }
    return 'done';
  }
  await expect(givingWay(work(), () => over)).rejects.toBeInstanceOf(GivenUp);
  clearInterval(beat);
  expect(turns).toBeGreaterThanOrEqual(5);
});
