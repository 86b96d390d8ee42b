import path from 'node:path';
import { expect, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';

const list = csv(
  headers.list9,
  'C1,a) Male,a) WBRI,10/03/2006,20,b) No,b) No,North,,Ada Oak,b) Former relevant child,01/09/2026,a) Yes,01/10/2026,U: Independent living,a) Suitable,F2: Full time in education other than higher',
);

test('the name of the folder that was named tells the day of the files in it', async () => {
  const folder = folderOf({ 'lists/2026-10-31/list.csv': list });
  const { code, out } = await waymark(['measure', path.join(folder, 'lists/2026-10-31'), '--json']);
  expect(code).toBe(0);
  const { asAt, sources } = JSON.parse(out) as { asAt: string; sources: readonly object[] };
  expect(asAt).toBe('2026-10-31');
  expect(sources).toEqual([
    { file: 'list.csv', kind: 'annex-a', table: 'List 9', year: null, extracted: '2026-10-31', rows: 1 },
  ]);
});

test('the name of the folder that was named tells the return year of the files in it', async () => {
  const folder = folderOf({ '2024-25/header.csv': csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,') });
  const { code, out } = await waymark(['measure', path.join(folder, '2024-25'), '--json']);
  expect(code).toBe(0);
  const { asAt, sources } = JSON.parse(out) as { asAt: string; sources: readonly object[] };
  expect(asAt).toBe('2025-03-31');
  expect(sources).toEqual([
    { file: 'header.csv', kind: 'ssda903', table: 'Header', year: '2024-25', extracted: null, rows: 1 },
  ]);
});

test('what contradicts the authority’s own category is a finding at its own row', async () => {
  const folder = folderOf({
    '2025-26/header.csv': csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,'),
    '2025-26/episodes.csv': csv(headers.episodes, 'C1,01/01/2023,S,C2,N1,U6,PR1,,,,,,'),
    '2026-01-31/list.csv': list
      .replace('10/03/2006,20', '10/03/2008,17')
      .replace('b) Former relevant', 'c) Qualifying'),
  });
  const { out } = await waymark(['measure', folder, '--as-at', '2026-01-31', '--json']);
  const { findings } = JSON.parse(out) as { findings: readonly { file: string; expected: string }[] };
  const found = findings.filter(({ expected }) => expected.includes('from time in care'));
  expect(found.map(({ file }) => file)).toEqual(['2026-01-31/list.csv']);
});
