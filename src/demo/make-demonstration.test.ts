import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { demonstration, type Files, rows } from './testing/rows.ts';

const small = { youngPeople: 60, lookedAfter: 50 };

function sumOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(path).update(bytes);
  return hash.digest('hex');
}

test('the same size, seed and day give the same bytes; another seed gives others', () => {
  expect(sumOf(demonstration({ ...small, seed: 5 }))).toBe(sumOf(demonstration({ ...small, seed: '5' })));
  expect(sumOf(demonstration({ ...small, seed: 5 }))).not.toBe(sumOf(demonstration({ ...small, seed: 6 })));
});

test('an authority has two years of returns, one workbook, 36 months of the dataset, and its reference files', () => {
  const paths = [...demonstration(small).keys()];
  const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))];
  expect(folders.filter((folder) => folder.startsWith('ssda903'))).toEqual([
    'ssda903/2024-25',
    'ssda903/2025-26',
  ]);
  expect(folders.filter((folder) => folder.startsWith('ssd/'))).toHaveLength(36);
  expect(folders).toContain('ssd/2023-11-30');
  expect(folders).toContain('ssd/2026-10-31');
  expect(paths.filter((path) => path.startsWith('ssda903/2025-26'))).toHaveLength(11);
  expect(paths.filter((path) => path.startsWith('ssd/2024-02-29'))).toHaveLength(16);
  expect(paths).toContain('annex-a/2026-10-31.xlsx');
  expect(paths).toContain('reference/postcodes.csv');
  expect(paths).toContain('waymark.json');
});

test('a year that ends on the day itself is whole, and one that ends the day after is not', () => {
  const years = (asAt: string): readonly string[] =>
    [...demonstration({ ...small, asAt: calendarDate(asAt) }).keys()].filter((path) =>
      path.endsWith('oc3.csv'),
    );
  expect(years('2026-03-31')).toEqual(['ssda903/2024-25/oc3.csv', 'ssda903/2025-26/oc3.csv']);
  expect(years('2026-03-30')).toEqual(['ssda903/2023-24/oc3.csv', 'ssda903/2024-25/oc3.csv']);
});

test('at the usual size about 46 people serve young people from 15, in teams of four localities', () => {
  const files = demonstration();
  const text = new TextDecoder().decode(files.get('waymark.json'));
  const settings = JSON.parse(text) as {
    authority: string;
    demonstration: boolean;
    asAt: string;
    teams: { team: string; locality: string }[];
    workers: { worker: string; role: string; fte: number }[];
  };
  expect(settings.authority).toBe('E10000099');
  expect(settings.demonstration).toBe(true);
  expect(settings.asAt).toBe('2026-10-31');
  expect(new Set(settings.teams.map(({ locality }) => locality)).size).toBe(4);
  const youthTeams = settings.teams.map(({ team }) => team).filter((team) => team.includes('Transition'));
  const professionals = rows(files, 'ssd/2026-10-31/ssd_professionals.csv');
  const inPost = new Set(settings.workers.map(({ worker }) => worker));
  const youth = professionals.filter(
    (row) =>
      inPost.has(row['prof_professional_id'] ?? '') &&
      (youthTeams.includes(row['prof_professional_department'] ?? '') ||
        row['prof_professional_job_title'] === 'Team Manager'),
  );
  expect(youth.length).toBeGreaterThanOrEqual(42);
  expect(youth.length).toBeLessThanOrEqual(48);
  expect(rows(files, 'ssda903/2025-26/header.csv').length).toBeGreaterThan(1400);
});

test('every child stands on one row of the workbook list and the dataset of the same day, as the same', () => {
  const files = demonstration(small);
  const leavers = rows(files, 'ssd/2026-10-31/ssd_care_leavers.csv').map((row) => row['clea_person_id']);
  const people = new Set(rows(files, 'ssd/2026-10-31/ssd_person.csv').map((row) => row['pers_person_id']));
  expect(new Set(leavers).size).toBe(leavers.length);
  expect(leavers.filter((id) => !people.has(id))).toEqual([]);
});
