import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinOf } from './kin.ts';
import { type Row, showingTogether, type Tiers } from './together.ts';

// An attacker who knows all definitions reads everything that is shown, and adds and takes away. He thinks in kinds of
// people: so many of each kind in each group. What follows for any hidden number is worked out here by fractions of whole
// numbers, in another way than the pages do.

const limits = { people: 5, group: 10 };

/** What someone of a figure's cohort is like; one of each is a kind of person. */
interface Person {
  readonly age: string;
  readonly place: string;
  readonly sex: string;
  readonly does: 'higher education' | 'apprenticeship' | 'other' | 'nothing' | 'not known';
  readonly isFullTime: boolean;
  readonly isInTouch: boolean;
}

const learns = ({ does }: Person): boolean => does !== 'nothing' && does !== 'not known';

/** Whom each figure is about, and whom it counts: the catalogue's definitions. */
const definitions: Readonly<
  Record<string, readonly [about: (p: Person) => boolean, counts: (p: Person) => boolean]>
> = {
  E01: [() => true, learns],
  E08: [() => true, ({ does }) => does === 'nothing'],
  E05: [() => true, ({ does }) => does === 'higher education'],
  E06: [() => true, ({ does }) => does === 'apprenticeship'],
  E04: [learns, ({ isFullTime }) => isFullTime],
  E03: [({ isInTouch }) => isInTouch, learns],
  D01: [() => true, ({ isInTouch }) => isInTouch], // alone: nothing else is said of the same people
};

type Holds = (person: Person) => boolean;

/** The splits that are published beside each other; of ages the bands that they lie in as well. */
const splits = {
  place: [['all', ({ place }: Person) => place]],
  sex: [['all', ({ sex }: Person) => sex]],
  age: [
    ['all', ({ age }: Person) => age.slice(0, 1)],
    [({ age }: Person) => age.slice(0, 1), ({ age }: Person) => age],
  ],
} as const;

/** Figures by one split: the total, then the groups; of each row whom it is of. */
function tablesOf(
  people: readonly Person[],
  ids: readonly string[],
  by: keyof typeof splits,
): readonly (Tiers & { readonly whom: readonly (readonly Holds[])[] })[] {
  return ids.map((id) => {
    const [about, counts] = definitions[id] ?? expect.fail(id);
    const row = (group: string, within: string, of: Holds): Row => {
      const those = people.filter((person) => of(person) && about(person));
      return { group, within, denominator: those.length, numerator: those.filter(counts).length };
    };
    const everyone: Holds = () => true;
    const tiers: Row[][] = [[row('all', '', everyone)]];
    const whom: Holds[][] = [[everyone]];
    for (const [above, nameOf] of splits[by]) {
      const named = new Map(
        people.map((person) => [nameOf(person), typeof above === 'string' ? above : above(person)]),
      );
      const holds = [...named].map(([group, within]) => ({
        group,
        within,
        of: (person: Person) => nameOf(person) === group,
      }));
      tiers.push(holds.map(({ group, within, of }) => row(group, within, of)));
      whom.push(holds.map(({ of }) => of));
    }
    return { id, what: 'share', tiers, whom };
  });
}

type Kind = Pick<Person, 'does' | 'isInTouch' | 'isFullTime'>;
const kinds: readonly Kind[] = (
  ['higher education', 'apprenticeship', 'other', 'nothing', 'not known'] as const
).flatMap((does) =>
  [true, false].flatMap((isInTouch) =>
    (does === 'nothing' || does === 'not known' ? [false] : [true, false]).map((isFullTime) => ({
      does,
      isInTouch,
      isFullTime,
    })),
  ),
);

/** Which kinds of person a number counts. */
const among = (everyKind: readonly Person[], holds: Holds): readonly number[] =>
  everyKind.map((one) => (holds(one) ? 1 : 0));

/** Numbers that are told, as rows of whole numbers, each with a column of its own: elimination without fractions. */
class Attacker {
  readonly #rows: { readonly first: number; readonly row: readonly bigint[] }[] = [];

  hear(numbers: readonly number[]): void {
    const left = this.#left(numbers.map(BigInt));
    const first = left.findIndex((one) => one !== 0n);
    if (first !== -1) this.#rows.push({ first, row: left });
  }

  knows(numbers: readonly number[]): boolean {
    return this.#left(numbers.map(BigInt)).every((one) => one === 0n);
  }

  #left(given: readonly bigint[]): readonly bigint[] {
    let left = given;
    for (const { first, row } of this.#rows) {
      const [times, by] = [left[first] ?? 0n, row[first] ?? 1n];
      if (times !== 0n) left = lowest(left.map((one, at) => one * by - times * (row[at] ?? 0n)));
    }
    return left;
  }
}

function lowest(row: readonly bigint[]): readonly bigint[] {
  const by = row.reduce((a, b) => greatestDivisor(a, b), 0n);
  return by === 0n ? row : row.map((one) => one / by);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b);
}

/** So many people of each kind, group by group; groups of the splits that are given, or all of one. */
const countyOf = (ages: readonly string[], places: readonly string[], sexes: readonly string[]) =>
  fc
    .array(
      fc.record({
        age: fc.constantFrom(...ages),
        place: fc.constantFrom(...places),
        sex: fc.constantFrom(...sexes),
        kind: fc.constantFrom(...kinds),
        times: fc.integer({ min: 1, max: 14 }),
      }),
      { minLength: 4, maxLength: 30 },
    )
    .map((some) =>
      some.flatMap(({ kind, times, ...where }) =>
        Array.from({ length: times }, () => ({ ...kind, ...where })),
      ),
    );

/** What an attacker works out of the hidden numbers below five, who reads these figures by these splits. */
function workedOut(
  county: readonly Person[],
  ids: readonly string[],
  bys: readonly (keyof typeof splits)[],
  seen: { shown: number; hidden: number },
): readonly string[] {
  const every = (of: (person: Person) => string): readonly string[] => [...new Set(county.map(of))];
  // Which groups of two splits have nobody in common is not published: there may be someone in each.
  const everyKind = every(({ age }) => age).flatMap((age) =>
    every(({ place }) => place).flatMap((place) =>
      every(({ sex }) => sex).flatMap((sex) => kinds.map((kind) => ({ ...kind, age, place, sex }))),
    ),
  );
  const attacker = new Attacker();
  const secrets: { readonly what: string; readonly holds: Holds }[] = [];
  for (const by of bys) {
    const tables = tablesOf(county, ids, by);
    const showing = showingTogether(kinOf(ids[0] ?? ''), tables, limits);
    for (const { id, tiers, whom } of tables) {
      const [about, counts] = definitions[id] ?? expect.fail(id);
      for (const [tier, rows] of tiers.entries())
        for (const [at, { group }] of rows.entries()) {
          const here = whom[tier]?.[at] ?? expect.fail(group);
          const counted: Holds = (one) => here(one) && about(one) && counts(one);
          const others: Holds = (one) => here(one) && about(one) && !counts(one);
          if (showing.get(id)?.[tier]?.[at] === true) {
            seen.shown += 1;
            attacker.hear(among(everyKind, counted));
            attacker.hear(among(everyKind, others));
          } else {
            seen.hidden += 1;
            secrets.push({ what: `${id} ${group}, counted`, holds: counted });
            secrets.push({ what: `${id} ${group}, not counted`, holds: others });
          }
          if (id === 'E01') {
            secrets.push({ what: `other, ${group}`, holds: (one) => here(one) && one.does === 'other' });
            secrets.push({
              what: `not known, ${group}`,
              holds: (one) => here(one) && one.does === 'not known',
            });
          }
        }
    }
  }
  return secrets.flatMap(({ what, holds }) => {
    const number = county.filter(holds).length;
    const isNoSecret = number >= 5 || (number === 0 && what.startsWith('not known'));
    return !isNoSecret && attacker.knows(among(everyKind, holds)) ? [what] : [];
  });
}

const family = ['E01', 'E08', 'E05', 'E06', 'E04', 'E03'];
const [ages, places, sexes] = [
  ['a1', 'a2', 'b1', 'b2'],
  ['North', 'East', 'South'],
  ['F', 'M'],
];

describe('law: nobody can work out a hidden number of fewer than five who reads', () => {
  test.each([
    ['a family of figures, by ages and bands of ages', family, ['age'], [ages, ['North'], ['F']], 250],
    ['one figure, by every split', ['D01'], ['age', 'place', 'sex'], [ages, places, sexes], 400],
    [
      'a family of figures, by every split',
      family,
      ['age', 'place', 'sex'],
      [ages.slice(1), places.slice(1), sexes],
      100,
    ],
  ] as const)('%s', (_what, ids, bys, [inAges, inPlaces, inSexes], numRuns) => {
    const seen = { shown: 0, hidden: 0 };
    fc.assert(
      fc.property(countyOf(inAges, inPlaces, inSexes), (county) => {
        expect(workedOut(county, ids, bys, seen)).toEqual([]);
      }),
      { numRuns },
    );
    expect([seen.shown > 100, seen.hidden > 100]).toEqual([true, true]); // neither all nor nothing
  });
});

const share = (numerator: number, denominator: number): Pick<Row, 'numerator' | 'denominator'> => ({
  numerator,
  denominator,
});
const alone = (id: string, total: Pick<Row, 'numerator' | 'denominator'>): Tiers => ({
  id,
  what: 'share',
  tiers: [[{ ...total, group: 'all', within: '' }]],
});
const totalsShown = (...figures: readonly Tiers[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    [...showingTogether(kinOf('E01'), figures, limits)].map(([id, tiers]) => [id, tiers[0]?.[0] === true]),
  );

test.each([
  ['two of whom nothing is known', 58, false],
  ['five of whom nothing is known', 55, true],
  ['everything known of everyone, which tells nothing of anybody', 60, true],
] as const)('40 in learning or work and those who are not, with %s', (_case, not, isShown) => {
  expect(totalsShown(alone('E01', share(40, 100)), alone('E08', share(not, 100)))).toEqual({
    E01: true,
    E08: isShown,
  });
});

test('a group of those in learning or work is hidden where another would be left over', () => {
  const whole = alone('E01', share(40, 100));
  expect(totalsShown(whole, alone('E05', share(20, 100)), alone('E06', share(17, 100)))).toEqual({
    E01: true,
    E05: true,
    E06: false,
  });
  expect(totalsShown(whole, alone('E05', share(20, 100)), alone('E06', share(15, 100)))['E06']).toBe(true);
});

const average = (id: string, numerator: number, denominator: number): Tiers => ({
  id,
  what: 'average',
  tiers: [[{ numerator, denominator, group: 'all', within: '' }]],
});

test.each([
  ['three without an adviser', 200, 626, false],
  [
    'three, and the changes of worker too few to be shown: how many are open stands elsewhere too',
    2,
    626,
    false,
  ],
  ['five without an adviser', 200, 624, true],
] as const)('of 629 who are open a caseload of those with one, %s', (_case, changes, supported, isShown) => {
  const showing = showingTogether(
    kinOf('B04'),
    [average('A12', changes, 629), average('B04', supported, 25)],
    limits,
  );
  expect(showing.get('B04')).toEqual([[isShown]]);
});
