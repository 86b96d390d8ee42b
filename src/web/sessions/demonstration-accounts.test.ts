import { expect, test } from 'vitest';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { asShipped } from '#domain/benchmarks/published.ts';
import type { Population, Worker } from '#domain/people/population.ts';
import { listed, youngPerson } from '../../../test/people.ts';
import { demonstrationAccounts } from './demonstration-accounts.ts';

const worker = (id: string, role: string | undefined, team: string): Worker => ({
  worker: id,
  name: `Name of ${id}`,
  role,
  fte: 1,
  team,
});

const population: Population = {
  authority: 'E10000099',
  people: [
    youngPerson({
      leavingCare: [
        listed('2026-09-30', { personalAdviser: 'LEFT', team: 'North' }),
        listed('2026-10-31', { personalAdviser: 'PA1', team: 'North' }),
      ],
    }),
  ],
  workers: [
    worker('LEFT', 'Personal Adviser', 'North'),
    worker('PA1', 'Personal Advisor', 'North'),
    worker('SW1', 'Social Worker', 'North'),
    worker('TM1', 'Team Manager', 'North'),
    worker('TM2', 'Team Manager', 'North'),
    worker('TM3', 'Team Manager', 'A team that supports nobody'),
    worker('UNKNOWN', undefined, 'North'),
  ],
  teams: [],
  extracts: [],
  settings: shippedSettings,
  figures: [],
  published: asShipped,
};

test('advisers who support someone today, one manager a team, and three who hold nobody', () => {
  expect(demonstrationAccounts(population).map(({ account, role }) => `${account}, ${role}`)).toEqual([
    'worker:PA1, personal-adviser',
    'worker:TM2, team-manager',
    'head-of-service, head-of-service',
    'analyst, analyst',
    'lead-member, lead-member',
  ]);
});
