import { expect, test } from 'vitest';
import type { Role, Viewer } from '../viewer.ts';
import { mayOpen, reachTo } from './reach.ts';

const viewer = (role: Role, worker: string | undefined, team: string | undefined): Viewer => ({
  account: role,
  name: 'Robin Vale',
  role,
  worker,
  team,
});
const own = { workers: ['W1'], team: 'South' };
const ofTheTeam = { workers: ['W2'], team: 'North' };
const elsewhere = { workers: ['W2'], team: 'South' };
const ofNoTeam = { workers: [], team: undefined };

test.each([
  ['a personal adviser, their own in another team', 'personal-adviser', own, true],
  ['a personal adviser, their team’s', 'personal-adviser', ofTheTeam, true],
  ['a personal adviser, another team’s', 'personal-adviser', elsewhere, false],
  ['a manager, the team’s', 'team-manager', ofTheTeam, true],
  ['a manager, another team’s', 'team-manager', elsewhere, false],
  ['a head of service', 'head-of-service', elsewhere, true],
  ['an analyst', 'analyst', ofNoTeam, true],
  ['a lead member, even the team’s', 'lead-member', ofTheTeam, false],
] as const)('%s', (_who, role, standing, may) => {
  expect(mayOpen(viewer(role, 'W1', 'North'), standing)).toBe(may);
});

test('a manager of no team does not reach the people of no team', () => {
  expect(mayOpen(viewer('team-manager', undefined, undefined), ofNoTeam)).toBe(false);
});

test.each([
  ['their own, in whichever team', 'personal-adviser', own, 'own'],
  ['their team’s', 'personal-adviser', ofTheTeam, 'team'],
  ['a manager’s team’s', 'team-manager', ofTheTeam, 'team'],
  ['anyone, for the head of service', 'head-of-service', elsewhere, 'everyone'],
] as const)('%s: it is said through what', (_who, role, standing, reach) => {
  expect(reachTo(viewer(role, 'W1', 'North'), standing)).toBe(reach);
});
