import { expect, test } from 'vitest';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const returns = {
  'ssda903/2025-26/header.csv': [headings.header, 'A,F,05/05/2012,WBRI,UN3,0,', 'L,F,05/05/2012,WBRI,UN3,0,'],
  'ssda903/2025-26/placed.csv': [
    headings.placed,
    'A,05/05/2012,01/06/2024,01/02/2025,RD1',
    'A,05/05/2012,01/06/2025,,',
    'L,05/05/2012,01/06/2025,,',
  ],
  'ssda903/2025-26/ad1.csv': [
    'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
    'L,05/05/2012,01/06/2024,01/07/2024,0,2,MF,L11',
  ],
  'ssda903/2025-26/prevperm.csv': ['CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM', 'A,05/05/2012,P2,999,ZZ/ZZ/2015'],
  'ssda903/2025-26/dolo.csv': ['CHILD,DOB,DOLO_START,DOLO_END', 'A,05/05/2012,01/03/2026,'],
}; // prettier-ignore

test('what the return says of permanence is written word for word', async () => {
  const derived = await derivedFrom(returns, '2025-26', '2026-10-31');
  const all = (table: 'AD1' | 'PlacedAdoption' | 'PrevPerm' | 'DoLo') =>
    derived.tables.get(table)?.rows.map(({ cells }) => Object.values(cells).map(({ text }) => text).join(','));
  expect(all('AD1')).toEqual(['L,05/05/2012,01/06/2024,01/07/2024,0,2,MF,L11']);
  expect(all('PlacedAdoption')).toEqual([
    'A,05/05/2012,01/06/2024,01/02/2025,RD1',
    'A,05/05/2012,01/06/2025,,',
    'L,05/05/2012,01/06/2025,,',
  ]);
  expect(all('PrevPerm')).toEqual(['A,05/05/2012,P2,999,ZZ/ZZ/2015']);
  expect(all('DoLo')).toEqual(['A,05/05/2012,01/03/2026,']);
}); // prettier-ignore

test('the year after, what stood open goes on for those still looked after, and the tables are not whole', async () => {
  const care = ssdOf('2026-10-31', [
    ssdEpisode('A', '2020-05-01'),
    ssdEpisode('L', '2020-05-01', '2026-03-31'),
  ]);
  const derived = await derivedFrom({ ...returns, ...care }, '2026-27', '2026-10-31');
  expect(textsOf(derived, 'PlacedAdoption', 'CHILD DATE_PLACED')).toEqual(['A 01/06/2025']);
  expect(textsOf(derived, 'DoLo', 'CHILD DOLO_START DOLO_END')).toEqual(['A 01/03/2026 –']);
  expect([derived.tables.has('AD1'), derived.tables.has('PrevPerm')]).toEqual([false, false]);
  expect(derived.absent.filter(({ column }) => column === null).map(({ table }) => table)).toEqual([
    'Reviews', 'UASC', 'OC3', 'AD1', 'PlacedAdoption', 'PrevPerm', 'Missing', 'SWEpisodes', 'DoLo',
  ]); // prettier-ignore
  const { how, because } = cellOf(derived, 'PlacedAdoption', 'A', 'DATE_PLACED');
  expect([how, because]).toEqual(['carried', 'Carried on from the SSDA903 return of 2025-26.']);
});
