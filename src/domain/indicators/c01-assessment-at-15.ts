import { inWords } from '#calendar/words.ts';
import { lookedAfter } from './cohorts/among.ts';
import { lookedAfterNow } from './cohorts/looked-after.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { cannotTell, outside } from './placing.ts';

const awaits = 'needs assessments, with the day begun and the day complete';

export const assessmentAt15: Indicator = {
  id: 'C01',
  version: 1,
  title: 'Needs assessment begun at 15',
  unit: 'percent',
  when: 'A',
  meaning:
    'Of 15 year olds in care, who will be owed a plan at 16, how many have begun to have their needs assessed.',
  cohort: '15 and looked after on the day, short breaks left out: they become eligible at 16 if they stay',
  numerator: 'Needs assessment begun or complete',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 80, by: 'policy' },
  source: ['Local practice: preparation from 15'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: lookedAfter,
  place: (person) => awaiting(unless15AndLookedAfter(person), awaits),
};

function unless15AndLookedAfter(person: PersonAsAt): Placing | undefined {
  const { asAt, age, born } = person;
  if (lookedAfterNow(person) === undefined) return outside(() => `Not looked after on ${inWords(asAt)}.`);
  if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
  if (age === 15) return undefined;
  return outside(() => (age === undefined ? 'Not yet born.' : `${age} years old on ${inWords(asAt)}.`));
}
