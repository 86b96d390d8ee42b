import { expect, test } from 'vitest';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, type Lines, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

/** A child placed at one place since June 2026, under a legal status. */
const placed = (place: string, status: string): Lines =>
  ssdOf('2026-10-31', [ssdEpisode('A', '2026-06-01')], {
    ssd_cla_placement: [headings.placement, `P1,A,2026-06-01,${place},PR4,AA1 1AA,SC000001,,`],
    ssd_legal_status: [headings.legal, `L1,A,${status},2026-06-01,`],
  });

test.each([
  ['U1', 'C2', 'PR4', 'SC000001'],
  ['P2', 'C2', 'PR4', 'SC000001'],
  ...['P1', 'P3', 'R1', 'R2', 'R5'].map((place) => [place, 'C2', 'PR4', '–']),
  ...['T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'].map((place) => [place, 'C2', '–', '–']),
  ['Z1', 'C2', 'PR4', 'SC000001'],
  ['U1', 'V3', 'PR4', '–'],
  ['U1', 'V4', 'PR4', '–'],
])('PLACE %s under %s has provider %s and URN %s', async (place, status, provider, urn) => {
  const derived = await derivedFrom(placed(place, status), '2026-27', '2026-10-31');
  expect(textsOf(derived, 'Episodes', 'PLACE PLACE_PROVIDER URN')).toEqual([`${place} ${provider} ${urn}`]);
});

test.each([
  ['T2', 'C2', 'PLACE_PROVIDER', 'Not asked where PLACE is T2.'],
  ['T2', 'C2', 'URN', 'Not asked where PLACE is T2.'],
  ['P1', 'C2', 'URN', 'Not asked where PLACE is P1.'],
  ['U1', 'V4', 'URN', 'Not asked of a short break.'],
])('and why: %s under %s, %s', async (place, status, column, because) => {
  const derived = await derivedFrom(placed(place, status), '2026-27', '2026-10-31');
  expect(cellOf(derived, 'Episodes', 'A', column)).toMatchObject({ text: '', how: 'not-asked', because });
});

test('a return that is there stays word for word', async () => {
  const row = 'A,01/02/2026,S,V3,N1,T2,PR1,,,,,,SC000001';
  const files = { 'ssda903/2025-26/episodes.csv': [headings.episodes, row] };
  const derived = await derivedFrom(files, '2025-26', '2026-10-31');
  expect(textsOf(derived, 'Episodes', 'PLACE PLACE_PROVIDER URN')).toEqual(['T2 PR1 SC000001']);
});
