import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { returnYearOf } from '#calendar/return-year.ts';
import type { ActivityCode, HomeCode, InTouch } from '#domain/people/words.ts';
import { shareOf, targets } from '../calibration.ts';
import { type Chance, chanceFor } from '../random.ts';
import { county } from '../service/county.ts';
import type { CareLife } from './care-life.ts';
import { activityOfAge, homeOfAge, inEet, UNSUITABLE_HOMES } from './outcome-kinds.ts';
import { wentHomeForGood } from './status.ts';

/** How things stood around a birthday; null: nothing known. */
export interface Outcome {
  readonly inTouch: InTouch;
  readonly activity: ActivityCode | null;
  readonly home: HomeCode | null;
  readonly suitable: boolean | null;
}

/** Outcomes by person and birthday. */
export type Outcomes = ReadonlyMap<string, ReadonlyMap<number, Outcome>>;

interface Reached {
  readonly life: CareLife;
  readonly age: number;
  readonly on: CalendarDate;
}
type Band = '17-18' | '19-21' | '22-25';

interface Shares {
  readonly noContact: number;
  readonly notInTouchButKnown: number;
  readonly eet: number;
  readonly unsuitable: number;
}

const SHARES: Readonly<Record<'17-18' | '19-21', Shares>> = {
  '17-18': {
    noContact: shareOf(targets.noActivity17to18),
    notInTouchButKnown: 0.02,
    eet: shareOf(targets.eet17to18),
    unsuitable: shareOf(targets.unsuitable17to18),
  },
  '19-21': {
    noContact: shareOf(targets.noActivity19to21),
    notInTouchButKnown: 1 - shareOf(targets.inTouch19to21) - shareOf(targets.noActivity19to21),
    eet: shareOf(targets.eet19to21),
    unsuitable: shareOf(targets.unsuitable19to21),
  },
};
/** In the locality that lags, three quarters of the county's share are in learning or work. */
const BEHIND = 0.74;

/**
 * Draws how everyone who left care stood at each of their 17th to 25th birthdays. In every return year, those with a
 * birthday of one band are ranked by a steady leaning and some luck, and exactly the published share is taken: so the
 * figures hold at any size, and one birthday resembles the next.
 */
export function makeOutcomes(
  lives: readonly CareLife[],
  { seed, asAt }: { seed: string; asAt: CalendarDate },
): Outcomes {
  const chance = chanceFor(seed, 'outcomes');
  const groups = new Map<string, { readonly band: Band; readonly reached: Reached[] }>();
  const first = addDays(asAt, -365 * 5);
  const last = addDays(asAt, 365 * 2);
  for (const life of lives) {
    for (let age = 17; age <= 25; age += 1) {
      const on = birthday(life.person.born, age);
      if (on < first || on > last || !hasLeftBy(life, age, on)) continue;
      const band = bandOf(age);
      const key = `${returnYearOf(on)} ${band} ${isOwedBirthdayRecord(life) ? 'return' : 'others'}`;
      const group = groups.get(key) ?? { band, reached: [] };
      groups.set(key, group);
      group.reached.push({ life, age, on });
    }
  }
  const outcomes = new Map<string, Map<number, Outcome>>();
  for (const { band, reached } of groups.values()) {
    const drawn = band === '22-25' ? older(chance, reached) : placed(chance, reached, SHARES[band]);
    for (const [{ life, age }, outcome] of drawn) {
      const ofPerson = outcomes.get(life.person.id) ?? new Map<number, Outcome>();
      ofPerson.set(age, outcome);
      outcomes.set(life.person.id, ofPerson);
    }
  }
  return outcomes;
}

/** Whether the return wants to know: 13 weeks in care after 14, some of it after 16, and not handed to another authority. */
export function isOwedBirthdayRecord({ status }: CareLife): boolean {
  return status.eligibleFrom !== undefined && status.ending !== 'transferred';
}

function bandOf(age: number): Band {
  if (age <= 18) return '17-18';
  return age <= 21 ? '19-21' : '22-25';
}

/** Left care before the 17th birthday, or by any later one (the 18th itself counts), having been in care past 16. */
export function hasLeftBy({ person, status }: CareLife, age: number, on: CalendarDate): boolean {
  const { leftOn } = status;
  if (leftOn === undefined || leftOn <= birthday(person.born, 16)) return false;
  return age === 17 ? leftOn < on : leftOn <= on;
}

type Drawn = readonly (readonly [Reached, Outcome])[];

function placed(chance: Chance, reached: readonly Reached[], shares: Shares): Drawn {
  const dead = reached.filter(({ life, on }) => life.person.diedOn !== undefined && on >= life.person.diedOn);
  const home = reached.filter((each) => each.age <= 18 && !dead.includes(each) && atHome(each));
  const apart = new Set([...dead, ...home]);
  const cohort = reached.filter((each) => !apart.has(each));
  const byContact = ranked(cohort, ({ life }) => life.person.leanings.towardsContact, chance);
  const unknown = Math.round(cohort.length * shares.noContact);
  const thirdParty = Math.round(cohort.length * shares.notInTouchButKnown);
  const lost = new Set(byContact.slice(0, unknown));
  const distant = new Set(byContact.slice(unknown, unknown + thirdParty));
  const working = inLearningOrWork(chance, cohort, lost, shares.eet);
  const known = cohort.filter((each) => !lost.has(each));
  const mayBeUnsuitable = known.filter((each) => !isStayingPut(each) && !isHomeAgain(each));
  const unsuitable = new Set(
    ranked(mayBeUnsuitable, ({ life }) => life.person.leanings.towardsSettledHome, chance).slice(
      0,
      Math.round(cohort.length * shares.unsuitable),
    ),
  );
  return [
    ...dead.map((each) => [each, nothingKnown('died')] as const),
    ...home.map((each) => [each, nothingKnown('returned-home')] as const),
    ...cohort.map((each): Drawn[number] => {
      if (lost.has(each)) return [each, nothingKnown(lostHow(chance))];
      const badly = unsuitable.has(each);
      return [
        each,
        {
          inTouch: distant.has(each) ? chance.pick(['refuses', 'no-longer-requires', 'no']) : 'yes',
          activity: activityOfAge(chance, each.life.person, each.on, each.age, working.has(each)),
          home: badly
            ? chance.weighted(UNSUITABLE_HOMES)
            : isStayingPut(each)
              ? 'Z'
              : isHomeAgain(each)
                ? 'B'
                : homeOfAge(each.life.person, each.age),
          suitable: !badly,
        },
      ];
    }),
  ];
}

function inLearningOrWork(
  chance: Chance,
  cohort: readonly Reached[],
  lost: ReadonlySet<Reached>,
  share: number,
): ReadonlySet<Reached> {
  const behind = cohort.filter(({ life }) => life.person.locality === county.behind);
  const others = cohort.filter(({ life }) => life.person.locality !== county.behind);
  const all = Math.round(cohort.length * share);
  const there = Math.round(behind.length * share * BEHIND);
  const take = (from: readonly Reached[], count: number): readonly Reached[] =>
    ranked(
      from.filter((each) => !lost.has(each)),
      ({ life }) => 1 - life.person.leanings.towardsWork,
      chance,
    ).slice(0, count);
  return new Set([...take(behind, there), ...take(others, all - there)]);
}

/** Those aged 22 to 25: some still want support, and of them alone is much known. */
function older(chance: Chance, reached: readonly Reached[]): Drawn {
  const supported = new Set<Reached>();
  for (const age of [22, 23, 24, 25]) {
    const ofAge = reached.filter((each) => each.age === age && each.life.status.eligibleFrom !== undefined);
    const share = shareOf(targets.supportedAt22) - (age - 22) * 0.07;
    // the steady leaning alone: whoever wants support at 24 wanted it at 22
    const inOrder = [...ofAge].sort(
      (a, b) => b.life.person.leanings.towardsContact - a.life.person.leanings.towardsContact,
    );
    for (const each of inOrder.slice(0, Math.round(ofAge.length * share))) supported.add(each);
  }
  return reached.map((each): Drawn[number] => {
    const { person } = each.life;
    if (person.diedOn !== undefined && each.on >= person.diedOn) return [each, nothingKnown('died')];
    if (!supported.has(each)) {
      return [each, nothingKnown(chance.happens(0.7) ? 'no-longer-requires' : 'no')];
    }
    const working = inEet(person, chance);
    const activity = activityOfAge(chance, person, each.on, each.age, working);
    return [
      each,
      { inTouch: 'yes', activity, home: homeOfAge(person, each.age), suitable: chance.happens(0.93) },
    ];
  });
}

function nothingKnown(inTouch: InTouch): Outcome {
  return { inTouch, activity: null, home: null, suitable: null };
}

function lostHow(chance: Chance): InTouch {
  return chance.weighted<InTouch>([['no', 55], ['refuses', 25], ['no-longer-requires', 20]]); // prettier-ignore
}

function atHome({ life, on }: Reached): boolean {
  const { leftOn } = life.status;
  return leftOn !== undefined && wentHomeForGood(life.status, leftOn, on);
}

/** Went home to a parent less than six months before, and has not left again. */
function isHomeAgain({ life, age }: Reached): boolean {
  const { ending, brokeDownOn } = life.status;
  return age <= 18 && brokeDownOn === undefined && (ending === 'home-planned' || ending === 'home-unplanned');
}

/** With the foster carers they had at 18: of those who stayed then, a third are still there at 20. */
function isStayingPut({ life, age }: Reached): boolean {
  const share = [0, 1, 0.55, 0.33, 0.2][age - 17] ?? 0;
  return life.stayedPut && life.person.leanings.towardsStaying < share;
}

/** In order of a leaning, a quarter of it luck: the lowest first. */
function ranked(
  reached: readonly Reached[],
  leaning: (each: Reached) => number,
  chance: Chance,
): readonly Reached[] {
  return reached
    .map((each) => [0.75 * leaning(each) + 0.25 * chance.next(), each] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, each]) => each);
}
