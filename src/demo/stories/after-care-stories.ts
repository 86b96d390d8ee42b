import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import type { HomeCode } from '#domain/people/words.ts';
import type { Life } from '../lives/life.ts';
import { throughPost } from '../lives/allocations.ts';
import { chanceFor } from '../random.ts';
import { adviserLeftIn, doubleLoadIn } from '../service/workforce.ts';
import { ago, type Cast, person, stay } from './cast.ts';
import type { Story } from './story.ts';

/** Stories of young people who have left care. */
export function afterCareStories(cast: Cast): readonly Story[] {
  return [
    adviserWhoLeft(cast),
    reviewsOverdue(cast),
    noFixedAbodeButSuitable(cast),
    neverEligible(cast),
    returnHomeThatBrokeDown(cast),
    doubleCaseload(cast),
    noSupportAt23(cast),
    inCustody(cast),
    diedAt20(cast),
  ];
}

/** Someone who left care on the 18th birthday after some years there. */
function leaver(
  cast: Cast,
  id: string,
  months: number,
  locality: string,
  given: Parameters<typeof person>[4] = {},
) {
  const born = ago(cast, months);
  const span = stay(ago(cast, months - 13 * 12), birthday(born, 18));
  return person(cast, id, born, [span], { locality, ...given });
}

function adviserWhoLeft(cast: Cast): Story {
  return {
    person: leaver(cast, '900002', 19 * 12 + 6, 'East Wrenshire'),
    about: 'The personal adviser left fifteen weeks ago, and nobody has been allocated since.',
    tell: (life, posts) => {
      const post = posts.find(({ job, team }) => job === 'Personal Adviser' && team.team === adviserLeftIn);
      const left = post?.holders[0];
      const from = life.status.eligibleFrom;
      if (left?.to === undefined || from === undefined) return life;
      const { to } = left;
      const others = life.allocations.filter(({ job }) => job !== 'Personal Adviser');
      const theirs = { worker: left.worker, job: left.job, team: left.team, from, to, reason: 'FCONTA' };
      return {
        ...life,
        team: left.team,
        allocations: [...others, theirs],
        contacts: life.contacts.filter((on) => on < to),
      };
    },
  };
}

function reviewsOverdue(cast: Cast): Story {
  return {
    person: leaver(cast, '900003', 20 * 12 + 5, 'Wrenmouth'),
    about: 'The pathway plan was last reviewed fourteen months ago.',
    tell: (life) => ({ ...life, plans: [...life.plans.filter((on) => on < ago(cast, 15)), ago(cast, 14)] }),
  };
}

function noFixedAbodeButSuitable(cast: Cast): Story {
  return {
    person: leaver(cast, '900005', 20 * 12 + 8, 'North Wrenshire'),
    about: 'Recorded as of no fixed abode, and the accommodation as suitable: both cannot be.',
    tell: (life) => livingIn(life, ago(cast, 1, 10), 'S', true),
  };
}

function neverEligible(cast: Cast): Story {
  const born = ago(cast, 18 * 12 + 7);
  const from = addDays(birthday(born, 18), -61);
  return {
    person: person(cast, '900006', born, [stay(from, birthday(born, 18), 'turned-18', 'unaccompanied')], {
      uasc: true,
      sex: 'male',
      upn: 'UN3',
      locality: 'Wrenmouth',
    }),
    about: 'Came to England alone, first looked after two months before 18: never eligible, so qualifying.',
  };
}

function returnHomeThatBrokeDown(cast: Cast): Story {
  const born = ago(cast, 17 * 12 + 6);
  const left = ago(cast, 15);
  const brokeDownOn = ago(cast, 7);
  return {
    person: person(cast, '900007', born, [stay(ago(cast, 54), left, 'home-planned')], {
      sex: 'female',
      locality: 'East Wrenshire',
    }),
    about:
      'Went home to her mother at 16; after eight months it broke down, and she is a relevant child again.',
    brokeDownOn,
    tell: (life) => {
      const home = livingIn(livingIn(life, left, 'B', true), brokeDownOn, 'V', false);
      return {
        ...livingIn(home, addDays(brokeDownOn, 24), 'D', true),
        timeline: { ...livingIn(home, addDays(brokeDownOn, 24), 'D', true).timeline, inTouch: yesFrom(life) },
        outcomes: new Map([[17, { inTouch: 'yes', activity: 'G5', home: 'D', suitable: true }]]),
      };
    },
  };
}

function doubleCaseload(cast: Cast): Story {
  return {
    person: leaver(cast, '900008', 19 * 12 + 3, 'South Wrenshire'),
    about: 'One of the young people of an adviser who has twice the caseload of the others.',
    tell: (life, posts) => {
      const post = posts.find(({ job, team }) => job === 'Personal Adviser' && team.team === doubleLoadIn);
      const from = life.status.eligibleFrom;
      if (post === undefined || from === undefined) return life;
      const others = life.allocations.filter(({ job }) => job !== 'Personal Adviser');
      const theirs = throughPost(chanceFor('', 'double'), post, from, undefined, 'FCONTA');
      return { ...life, team: doubleLoadIn, allocations: [...others, ...theirs] };
    },
  };
}

function noSupportAt23(cast: Cast): Story {
  return {
    person: leaver(cast, '900009', 23 * 12 + 3, 'South Wrenshire', {
      leanings: {
        towardsWork: 0.5,
        towardsContact: 0.01,
        towardsSettledHome: 0.5,
        towardsStaying: 0.9,
        kindOfHome: 0.2,
        kindOfActivity: 0.5,
      },
    }),
    about: 'Turned 21 and wanted no more support; at 23 nobody has offered it again.',
  };
}

function inCustody(cast: Cast): Story {
  return {
    person: leaver(cast, '900012', 20 * 12 + 2, 'Wrenmouth', { sex: 'male' }),
    about: 'In custody since the spring, in touch by letter and visits.',
    tell: (life) => livingIn(life, ago(cast, 5), 'X', false),
  };
}

function diedAt20(cast: Cast): Story {
  return {
    person: leaver(cast, '900015', 20 * 12 + 8, 'North Wrenshire', { diedOn: ago(cast, 5) }),
    about: 'Died at 20.',
  };
}

function livingIn(life: Life, from: CalendarDate, home: HomeCode, suitable: boolean): Life {
  const before = life.timeline.livingIn.filter((change) => change.from < from);
  return {
    ...life,
    timeline: { ...life.timeline, livingIn: [...before, { from, is: { home, suitable } }] },
  };
}

function yesFrom(life: Life): Life['timeline']['inTouch'] {
  return [{ from: life.status.eligibleFrom ?? life.person.born, is: 'yes' }];
}
