import { birthday } from '#calendar/age.ts';
import { addDays, type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Extraction } from '#returns/extraction.ts';
import {
  episode,
  extractionOf,
  identity,
  leavingCare,
  returned,
  snapshot,
  type Sourceless,
} from '../extraction.ts';

/**
 * A county of forty-eight young people for tests of pages: two localities of which one has a handful, three teams, two
 * advisers in the first. Nobody is real. Some stand for something, and are named for it.
 */
const newest = '2026-10-31';
/** The day on which the pages are asked for. */
export const today = calendarDate('2026-11-11');

const days = ['2025-10-31', '2026-04-30', newest] as const;

interface Someone {
  readonly child: string;
  readonly forename: string;
  readonly surname: string;
  readonly born: CalendarDate;
  readonly team: string;
  readonly adviser: string | null;
}

const teams = ['North 1', 'North 2', 'South'] as const;
const forenames = [
  'Ash',
  'Bela',
  'Cass',
  'Dara',
  'Eden',
  'Finn',
  'Gray',
  'Hana',
  'Indy',
  'Jules',
  'Kai',
  'Lake',
];
const surnames = ['Aldersey', 'Birchwood', 'Calderwick', 'Dunmoor'];

/** Every fourth in the second team of the north; four in the south, so few that they could be recognised. */
const people: readonly Someone[] = Array.from({ length: 48 }, (_none, at): Someone => {
  const team = at < 4 ? 'South' : at % 4 === 0 ? 'North 2' : 'North 1';
  return {
    child: `N${String(at).padStart(3, '0')}`,
    forename: forenames[at % forenames.length] ?? '',
    surname: surnames[Math.floor(at / forenames.length)] ?? '',
    born: addDays(calendarDate('2005-12-01'), at * 50),
    team,
    adviser: team === 'South' ? 'PA3' : team === 'North 2' ? 'PA4' : at % 2 === 0 ? 'PA1' : 'PA2',
  };
});

const withMarkup = { child: 'X1', forename: 'Jo <b>', surname: '"Marsh" & Co' } as const;
export const adopted = { child: 'X2', forename: 'Adopted', surname: 'Child' } as const;

/** The county as its extracts tell of it. */
export function smallCounty(): Extraction {
  const markup: Someone = {
    ...withMarkup,
    born: calendarDate('2007-02-03'),
    team: 'North 1',
    adviser: 'PA1',
  };
  const everyone = [...people, markup];
  const sealed = [
    episode(adopted.child, 'e', '2024-05-01', '2026-06-01', { endReason: 'E11' }),
    identity(adopted.child, { ...adopted, born: calendarDate('2009-01-01') }),
  ];
  return extractionOf(
    [
      returned('Episodes', '2025-26', everyone.map(inCare)),
      returned('OC3', '2025-26', everyone.flatMap(birthdayRecord)),
      ...days.flatMap((day) => [
        snapshot('ssd', 'ssd_person', day, everyone.map(named)),
        snapshot(
          'ssd',
          'ssd_care_leavers',
          day,
          everyone.map((one, at) => leaver(one, at, day)),
        ),
      ]),
      snapshot('ssd', 'ssd_cla_episodes', newest, sealed),
    ],
    {
      authority: 'E10000099',
      name: 'Testshire County Council',
      demonstration: true,
      teams: teams.map((team) => ({ team, name: undefined, locality: team.slice(0, 5) })),
      workers: [
        worker('PA1', 'Robin Vale', 'Personal Adviser', 'North 1'),
        worker('PA2', 'Alex Moor', 'Personal Adviser', 'North 1'),
        worker('PA3', 'Sam Heath', 'Personal Adviser', 'South'),
        worker('PA4', 'Toni Fell', 'Personal Adviser', 'North 2'),
        worker('TM1', 'Lee Combe', 'Team Manager', 'North 1'),
      ],
    },
  );
}

function worker(id: string, name: string, role: string, team: string) {
  return { worker: id, name, role, fte: 1, team };
}

function named({ child, forename, surname, born }: Someone): Sourceless {
  return identity(child, { born, forename, surname, sex: 'female', ethnicGroup: 'white', uasc: false });
}

/** In care from 14 until the 18th birthday: eligible, then former relevant. */
function inCare({ child, born }: Someone): Sourceless {
  const left = birthday(born, 18);
  return left < newest
    ? episode(child, 'e', birthday(born, 14), left, { endReason: 'E14', place: 'U4' })
    : episode(child, 'e', birthday(born, 14), null, { place: 'U4' });
}

function birthdayRecord(one: Someone): readonly Sourceless[] {
  const age = Array.from({ length: 5 }, (_none, at) => 17 + at).find((years) => {
    const on = birthday(one.born, years);
    return on >= '2025-04-01' && on <= '2026-03-31';
  });
  if (age === undefined || age === 17) return [];
  const number = Number(one.child.slice(1));
  return [
    {
      kind: 'birthday-record',
      child: one.child,
      key: '2025-26',
      year: returned('OC3', '2025-26', []).year ?? never(),
      inTouch: number % 9 === 0 ? 'no' : 'yes',
      activity: number % 2 === 0 ? 'F2' : number % 5 === 0 ? null : 'G5',
      activityNotKnown: number % 2 !== 0 && number % 5 === 0,
      home: number % 11 === 0 ? 'S' : 'U',
      suitable: number % 11 !== 0,
      homeNotKnown: false,
    },
  ];
}

function leaver(one: Someone, at: number, day: (typeof days)[number]): Sourceless {
  const on = calendarDate(day);
  const row: Partial<LeavingCareFact> = {
    category: birthday(one.born, 18) > on ? 'eligible' : 'former-relevant',
    planOn: at % 7 === 0 ? null : addMonths(on, -(at % 9)),
    inTouch: at % 9 === 0 ? 'no' : 'yes',
    contactOn: addDays(on, -(at % 40)),
    home: at % 11 === 0 ? 'S' : at % 3 === 0 ? 'Z' : 'U',
    suitable: at === 11 || at % 11 !== 0, // the twelfth has no fixed home, and a row that calls it suitable
    activity: at % 2 === 0 ? 'F2' : at % 5 === 0 ? null : 'G5',
    team: one.team,
    worker: one.adviser,
    personalAdviser: one.adviser,
  };
  return leavingCare(one.child, row);
}

function never(): never {
  throw new RangeError('2025-26 is a return year');
}
