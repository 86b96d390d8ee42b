import { expect, test } from 'vitest';
import { derivedTables } from './derived-tables.ts';
import { derivedFrom } from './testing/records.ts';
import { headings, ssdEpisode, ssdOf } from './testing/small-folder.ts';

const care = [ssdEpisode('A', '2024-06-01'), ssdEpisode('B', '2024-06-01')];

test('absent columns and tables are left out, and Header has the flag that UASC gives', async () => {
  const uasc = { ssd_immigration_status: [headings.immigration, 'B,I1,UASC,'] };
  const derived = await derivedFrom(ssdOf('2026-10-31', care, uasc), '2026-27', '2026-10-31');
  const tables = derivedTables(derived);
  expect([...tables.keys()]).toEqual(['Header', 'Episodes', 'UASC', 'OC2']);
  const header = tables.get('Header');
  expect([...(header?.columns ?? [])]).toEqual(['CHILD', 'SEX', 'DOB', 'ETHNIC', 'MOTHER', 'UASC']);
  expect(header?.rows.map((row) => [row.CHILD, row.table, row.row, Reflect.get(row, 'UASC')])).toEqual([
    ['A', 'Header', 0, '0'],
    ['B', 'Header', 1, '1'],
  ]);
  expect(derivedTables(derived, '_last').get('Header')?.rows[0]?.table).toBe('Header_last');
});

test('without the table nobody has a flag', async () => {
  const derived = await derivedFrom(ssdOf('2026-10-31', care), '2026-27', '2026-10-31');
  expect(derivedTables(derived).get('Header')?.columns.has('UASC')).toBe(false);
});
