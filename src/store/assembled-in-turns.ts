import { setImmediate as pause } from 'node:timers/promises';
import { assemble } from '#domain/people/assemble.ts';
import type { Fact } from '#domain/people/facts.ts';

const A_STEP = 50; // children put together before everyone else's turn

/** What `assemble` gives, people put together some at a time, so that pages are answered in between. */
export async function assembledInTurns(
  input: Parameters<typeof assemble>[0],
): Promise<ReturnType<typeof assemble>> {
  const byChild = Map.groupBy(input.facts, ({ child }) => child);
  const ofNobody = byChild.get('') ?? []; // workers and teams: every part needs them
  byChild.delete('');
  const children = [...byChild].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const parts: ReturnType<typeof assemble>[] = [];
  for (let from = 0; from === 0 || from < children.length; from += A_STEP) {
    const facts: Fact[] = [...ofNobody];
    for (const [, own] of children.slice(from, from + A_STEP)) for (const fact of own) facts.push(fact);
    parts.push(assemble({ ...input, facts }));
    await pause();
  }
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first ?? assemble(input);
  return {
    population: { ...first.population, people: parts.flatMap(({ population }) => population.people) },
    disagreements: parts.flatMap(({ disagreements }) => disagreements),
  };
}
