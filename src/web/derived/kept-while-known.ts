import { setTimeout as pause } from 'node:timers/promises';
import type { Known } from '../known.ts';
import { GivenUp } from './giving-way.ts';

type Held =
  | { readonly is: 'going'; readonly over: Promise<void> }
  | { readonly is: 'done'; readonly value: unknown }
  | { readonly is: 'failed'; readonly error: unknown };

/** What is worked out once for a state of the store and a day, in the background, and gone with it. */
export interface KeptWhileKnown {
  /**
   * What `work` gives under a name; undefined while it is being worked out, for which so many milliseconds are waited at
   * most, and where the store has moved on meanwhile: asked again, with what is known then, it is right. Throws what the
   * work threw, once; the next to ask has it tried again.
   */
  readonly ask: <T>(
    known: Known,
    name: string,
    patience: number,
    work: () => Promise<T | undefined>,
  ) => Promise<T | undefined>;
}

/** Work goes on one after the other: one machine is not to be filled by much of it at once. */
export function keptWhileKnown(most: number): KeptWhileKnown {
  const kept = new WeakMap<Known, Map<string, Held>>();
  let queue: Promise<void> = Promise.resolve();
  const start = (held: Map<string, Held>, name: string, work: () => Promise<unknown>): void => {
    const over = queue.then(async () => {
      try {
        const value = await work();
        if (value === undefined) held.delete(name);
        else held.set(name, { is: 'done', value });
      } catch (error) {
        if (error instanceof GivenUp) held.delete(name);
        else held.set(name, { is: 'failed', error });
      }
    });
    queue = over;
    held.set(name, { is: 'going', over });
    for (const [oldest, { is }] of held) {
      if (held.size <= most) break;
      if (is === 'done') held.delete(oldest);
    }
  };
  return {
    async ask<T>(known: Known, name: string, patience: number, work: () => Promise<T | undefined>) {
      const held = kept.get(known) ?? new Map<string, Held>();
      kept.set(known, held);
      if (held.get(name) === undefined) start(held, name, work);
      const going = held.get(name);
      if (going?.is === 'going') {
        await Promise.race([going.over, pause(patience, undefined, { ref: false })]);
      }
      const state = held.get(name);
      if (state?.is === 'failed') {
        held.delete(name);
        throw state.error;
      }
      return state?.is === 'done' ? (state.value as T) : undefined; // kept under this name by the same work
    },
  };
}
