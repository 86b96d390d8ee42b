import { expect, test } from 'vitest';
import { tableNamedBy } from './name-claims.ts';

test.each([
  ['ssda903/2025-26/header.csv', 'Header'],
  ['Episodes_final.csv', 'Episodes'],
  ['sw_episodes.csv', 'SWEpisodes'],
  ['SWEpisodes.csv', 'SWEpisodes'],
  ['social worker episodes.csv', 'SWEpisodes'],
  ['OC3 2025-26.csv', 'OC3'],
  ['SSDA903_uasc.csv', 'UASC'],
  ['placed_for_adoption.csv', 'PlacedAdoption'],
  ['PlacedAdoption.csv', 'PlacedAdoption'],
  ['previous_permanence.csv', 'PrevPerm'],
  ['PrevPerm.csv', 'PrevPerm'],
  ['DoLo.csv', 'DoLo'],
  ['ad1.csv', 'AD1'],
  ['ssd/ssd_missing.csv', 'other'],
  ['List 9.csv', 'other'],
  ['header and episodes.csv', undefined],
  ['missing/data.csv', undefined],
  ['extract.csv', undefined],
])('%s says %s', (path, table) => expect(tableNamedBy(path)).toBe(table));
