import { expect, test } from 'vitest';
import { assemble } from '#domain/people/assemble.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import type { Extraction } from '#returns/extraction.ts';
import { smallCounty } from '../../test/journeys/small-county.ts';
import { assembledInTurns } from './assembled-in-turns.ts';

const inputOf = ({ folder, tables }: Extraction, times: number) => ({
  authority: folder.authority,
  extracts: tables,
  teams: folder.teams,
  workers: folder.workers,
  settings: shippedSettings,
  facts: tables.flatMap(({ facts }) =>
    Array.from({ length: times }, (_none, at) =>
      facts.map((fact) => (fact.child === '' ? fact : { ...fact, child: `${fact.child}-${at}` })),
    ).flat(),
  ),
});

test.each([1, 3])(
  'people put together in turns are those put together at once, in the same order (%i times)',
  async (times) => {
    const input = inputOf(smallCounty(), times);
    const atOnce = assemble(input);
    expect(atOnce.population.people.length).toBeGreaterThanOrEqual(48 * times);
    expect(await assembledInTurns(input)).toEqual(atOnce);
  },
);

test('of nobody there is still what is known of the authority', async () => {
  const input = { ...inputOf(smallCounty(), 1), facts: [] };
  expect(await assembledInTurns(input)).toEqual(assemble(input));
});
