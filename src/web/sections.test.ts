import { expect, test } from 'vitest';
import { sectionsFor } from './sections.ts';
import type { Viewer } from './viewer.ts';

const marked = (role: Viewer['role'], path: string): readonly (readonly [string, string])[] =>
  sectionsFor({ account: 'x', name: 'X', role, worker: undefined, team: undefined }, path).flatMap(
    ({ text, current, active }) =>
      current === true ? [[text, 'current']] : active === true ? [[text, 'active']] : [],
  );

test.each([
  ['head-of-service', '/', 'Service', 'current'],
  ['head-of-service', '/capacity', 'Service', 'active'],
  ['head-of-service', '/contradictions', 'Figures', 'active'],
  ['analyst', '/data-quality', 'Figures', 'active'],
  ['analyst', '/settings', 'Figures', 'active'],
  ['head-of-service', '/settings/targets/A03', 'Figures', 'active'],
  ['team-manager', '/capacity', 'Today', 'active'],
  ['team-manager', '/contradictions', 'Figures', 'active'],
  ['personal-adviser', '/people/abc', 'Young people', 'active'],
  ['lead-member', '/', 'Figures', 'active'],
  ['lead-member', '/capacity', 'Capacity', 'current'],
  ['lead-member', '/settings', 'Figures', 'active'],
  ['lead-member', '/figures', 'Figures', 'current'],
] as const)('%s at %s: %s', (role, path, section, how) => {
  expect(marked(role, path)).toEqual([[section, how]]);
});

test('a page that is in no section marks none', () => {
  expect(marked('head-of-service', '/nowhere')).toEqual([]);
});
