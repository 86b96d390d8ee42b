import { expect, test } from 'vitest';
import { readFolder } from '#returns/read-folder.ts';
import { plantedFaults } from './planted.ts';
import { demonstration, rows } from './testing/rows.ts';

const files = demonstration({ youngPeople: 120, lookedAfter: 110, seed: 8 });
const newest = [...files].filter(([path]) => !path.startsWith('ssd/') || path.startsWith('ssd/2026-10-31'));

test('every planted fault is in a row of its child', () => {
  const year = 'ssda903/2025-26';
  const cell = (path: string, key: string, child: string, column: string): string | undefined =>
    rows(files, path).find((row) => row[key] === child)?.[column];
  expect(cell(`${year}/oc3.csv`, 'CHILD', '900102', 'IN_TOUCH')).toBe('yes');
  expect(cell(`${year}/oc3.csv`, 'CHILD', '900108', 'ACCOM')).toBe('S1');
  expect(cell(`${year}/oc3.csv`, 'CHILD', '900109', 'IN_TOUCH')).toBe('NO');
  expect(cell(`${year}/episodes.csv`, 'CHILD', '900107', 'PLACE')).toBe('U9');
  expect(
    cell('ssd/2026-10-31/ssd_care_leavers.csv', 'clea_person_id', '900109', 'clea_care_leaver_eligibility'),
  ).toBe('Qualifying');
  expect(cell(`${year}/oc3.csv`, 'CHILD', '0900104', 'CHILD')).toBe('0900104');
  const reviews = rows(files, `${year}/reviews.csv`).filter((row) => row['CHILD'] === '900103');
  expect(reviews.length).toBe(2 * new Set(reviews.map((row) => row['REVIEW'])).size);
  const header = rows(files, `${year}/header.csv`);
  const upns = header
    .filter((row) => ['900110', '900111'].includes(row['CHILD'] ?? ''))
    .map((row) => row['UPN']);
  expect(upns).toHaveLength(2);
  expect(new Set(upns).size).toBe(1);
});

test('the system reads the files whole, and finds fault with the planted rows alone', async () => {
  const extraction = await readFolder(
    newest.map(([path, bytes]) => ({ path, bytes })),
    {},
  );
  expect(extraction.refusedFiles).toEqual([]);
  const values = extraction.findings.filter(({ row }) => row !== null).map(({ value }) => value);
  expect(values).toContain('U9');
  expect(values).toContain('S1');
  expect(values).toContain('31/09/2026');
  expect(values).toContain('awaiting minutes');
  expect(values).toContain('2027-12-05');
  const known = new Set([
    'U9',
    'S1',
    '31/09/2026',
    'awaiting minutes',
    '2027-12-05',
    '900104',
    '900111',
    null,
  ]);
  expect(values.filter((value) => !known.has(value))).toEqual([]);
  expect(extraction.folder.authority).toBe('E10000099');
  expect(extraction.folder.demonstration).toBe(true);
});

test('each fault names a child and says what is wrong', () => {
  for (const fault of plantedFaults) {
    expect(fault.child).toMatch(/^0?9001\d\d$/);
    expect(fault.what).toMatch(/^[A-Z].*\.$/);
  }
});
