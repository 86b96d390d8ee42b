import { addDays } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { addMonths, monthEnd } from '#calendar/month.ts';
import { ordinaryDay } from '../lives/days.ts';
import type { Places } from '../service/places.ts';
import { throughPost } from '../lives/allocations.ts';
import { chanceFor } from '../random.ts';
import { ago, type Cast, person, stay } from './cast.ts';
import type { Story } from './story.ts';

/** Stories of young people of 15 to 17 in care. */
export function inCareStories(cast: Cast, places: Places): readonly Story[] {
  return [
    adviserAllocatedLate(cast),
    bedAndBreakfast(cast, places),
    shortBreaksOnly(cast),
    missingTonight(cast),
  ];
}

function adviserAllocatedLate(cast: Cast): Story {
  const born = ago(cast, 16 * 12 + 10);
  const from = addDays(birthday(born, 16), 214);
  return {
    person: person(cast, '900001', born, [stay(ago(cast, 90))], {
      sex: 'female',
      locality: 'North Wrenshire',
    }),
    about: 'Eligible at 16, and had no personal adviser until 214 days later.',
    tell: (life, posts) => {
      const post = posts.find(({ job, team }) => job === 'Personal Adviser' && team.team === life.team);
      const others = life.allocations.filter(({ job }) => job !== 'Personal Adviser');
      if (post === undefined) return life;
      const late = throughPost(chanceFor('', 'late'), post, from, undefined, 'FCONTA');
      return {
        ...life,
        allocations: [...others, ...late],
        contacts: life.contacts.filter((on) => on >= from),
      };
    },
  };
}

/** The stay lies over the end of the month before, so that one monthly extract shows it. */
function bedAndBreakfast(cast: Cast, places: Places): Story {
  const born = ago(cast, 17 * 12 + 5);
  const end = monthEnd(addMonths(cast.asAt, -1));
  const split = cast.asAt >= '2025-07-01' ? 'Z11' : 'Z1'; // "other placements" were divided from 2025-26
  return {
    person: person(cast, '900004', born, [stay(ago(cast, 40), undefined, 'turned-18', 'voluntary')], {
      locality: 'South Wrenshire',
    }),
    about: 'At 17 and in care, five nights in a bed and breakfast when a placement could not be found.',
    interruption: {
      from: addDays(end, -2),
      to: addDays(end, 3),
      place: split,
      provider: undefined,
      urn: undefined,
      postcode: places.within[17],
    },
    placements: (span) => {
      const moved = addDays(birthday(born, 16), 60);
      const carer = places.providers.find(({ placeCodes }) => placeCodes.includes('U6'));
      const flat = places.providers.find(({ placeCodes }) => placeCodes.includes('K3'));
      return [
        {
          from: span.from,
          to: moved,
          place: 'U6',
          provider: carer?.providerCode,
          urn: carer?.urn,
          postcode: places.homes[5],
        },
        {
          from: moved,
          to: undefined,
          place: 'K3',
          provider: flat?.providerCode,
          urn: flat?.urn,
          postcode: flat?.postcode,
        },
      ];
    },
  };
}

function shortBreaksOnly(cast: Cast): Story {
  const born = ago(cast, 16 * 12 + 6);
  const starts = [11, 9, 7, 5, 3].map((months) => ago(cast, months));
  return {
    person: person(
      cast,
      '900010',
      born,
      starts.map((from) => stay(from, ordinaryDay(addDays(from, 12)), 'short-break-over', 'short-breaks')),
      { sex: 'male', disability: 'LD', locality: 'East Wrenshire' },
    ),
    about: 'Short breaks only, twelve days at a time, sixty days in the year: never an eligible child.',
    placements: (span) => [
      { from: span.from, to: span.to, place: 'R1', provider: 'PR4', urn: undefined, postcode: undefined },
    ],
  };
}

function missingTonight(cast: Cast): Story {
  const born = ago(cast, 16 * 12 + 2);
  const again = (from: number, offered: boolean) => ({
    what: 'M' as const,
    from: addDays(cast.asAt, -from),
    fromTime: '21:40:00',
    to: addDays(cast.asAt, 1 - from),
    toTime: '22:15:00',
    interviewOffered: offered,
    interviewAccepted: offered,
  });
  return {
    person: person(cast, '900013', born, [stay(ago(cast, 30))], { sex: 'female', locality: 'Wrenmouth' }),
    about: 'Missing four times in two months, one return interview never offered, and missing now.',
    tell: (life) => ({
      ...life,
      missing: [
        again(56, true),
        again(41, false),
        again(19, true),
        { ...again(1, true), to: undefined, interviewOffered: false, interviewAccepted: false },
      ],
    }),
  };
}
