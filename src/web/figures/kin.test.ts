import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { linesWithin } from '#domain/indicators/measure.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { assemble } from '#domain/people/assemble.ts';
import { smallCounty } from '../../../test/journeys/small-county.ts';
import { kinOf, type Quantity } from './kin.ts';

// What is said to add up does so person by person, in the figures as they are counted: a definition that changes shows here.

const { folder, tables } = smallCounty();
const { population } = assemble({
  authority: folder.authority,
  extracts: tables,
  teams: folder.teams,
  workers: folder.workers,
  settings: shippedSettings,
  facts: tables.flatMap(({ facts }) => facts),
});

test.each(['E01', 'A01', 'C06', 'A12'])(
  'what adds up in the family of %s is the same people, or some of them',
  (id) => {
    const { figures, sums } = kinOf(id);
    const measuring = populationAsAt(population, calendarDate('2026-10-31'));
    const placed = new Map(
      figures.map((figure) => {
        const indicator = indicators.find((one) => one.id === figure) ?? expect.fail(`no figure ${figure}`);
        const lines = linesWithin(indicator, measuring).map(
          ({ person, placing }) => [person.child, placing.is] as const,
        );
        return [figure, new Map(lines)];
      }),
    );
    const standing: Readonly<Record<string, readonly string[]>> = {
      n: ['met'],
      m: ['not-met'],
      d: ['met', 'not-met'],
    };
    const those = (quantities: readonly Quantity[]): ReadonlySet<string> =>
      new Set(
        quantities.flatMap((quantity) => {
          const [figure = '', which] = quantity.split('.');
          const is = standing[which ?? ''] ?? expect.fail(`no such number: ${quantity}`);
          return [...(placed.get(figure) ?? [])].flatMap(([child, stood]) =>
            is.includes(stood) ? [child] : [],
          );
        }),
      );
    for (const { whole, parts, rest } of sums) {
      expect([...those(parts)].filter((child) => !those(whole).has(child))).toEqual([]);
      if (rest === undefined) expect(those(parts)).toEqual(those(whole));
      expect(those(whole).size).toBeGreaterThan(0);
    }
  },
);
