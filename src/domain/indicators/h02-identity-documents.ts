import { aged16To18 } from './cohorts/among.ts';
import { openAt18, unlessOpenAt18 } from './cohorts/turned-18.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'identity documents, with the day each was held';

export const identityDocuments: Indicator = {
  id: 'H02',
  version: 1,
  title: 'Identity documents by 18',
  unit: 'percent',
  when: 'B',
  meaning:
    'How many young people have passport, birth certificate, National Insurance number and a bank account by their 18th birthday.',
  cohort: openAt18,
  numerator: 'All four held on or before the 18th birthday',
  denominator: 'Those who turned 18',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['V3 8.15, App E.8'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: aged16To18,
  place: (person, measuring) => awaiting(unlessOpenAt18(person, measuring), awaits),
};
