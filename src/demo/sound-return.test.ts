import { describe, expect, test } from 'vitest';
import { birthday } from '#calendar/age.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { ageAttained, byChild, dayIn, demonstration, type Row, rows } from './testing/rows.ts';

const files = demonstration({ youngPeople: 400, lookedAfter: 380, seed: 3 });
const table = (year: string, name: string): readonly Row[] => rows(files, `ssda903/${year}/${name}.csv`);
const cell = (row: Row | undefined, column: string): string => row?.[column] ?? '';

describe.each(['2024-25', '2025-26'])('the return of %s', (year) => {
  const episodes = byChild(table(year, 'episodes'));
  const header = new Map(table(year, 'header').map((row) => [cell(row, 'CHILD'), row]));

  test('an episode that goes on is followed on the same day by one that says what changed', () => {
    const broken: string[] = [];
    for (const [child, all] of episodes) {
      all.forEach((episode, i) => {
        const next = all[i + 1];
        const goesOn = cell(episode, 'REC') === 'X1';
        if (goesOn !== (next !== undefined && cell(next, 'DECOM') === cell(episode, 'DEC')))
          broken.push(child);
        if (!goesOn) return;
        const samePlace = ['PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'].every(
          (c) => cell(episode, c) === cell(next, c),
        );
        const sameStatus = cell(episode, 'LS') === cell(next, 'LS');
        const said = cell(next, 'RNE');
        const changed = sameStatus ? (samePlace ? 'none' : 'P') : samePlace ? 'L' : 'B';
        if (said !== changed) broken.push(`${child} ${said} ${changed}`);
        if ((cell(episode, 'REASON_PLACE_CHANGE') === '') !== (said === 'L')) broken.push(`${child} reason`);
      });
    }
    expect(broken).toEqual([]);
  });

  test('a birthday record stands for those whose birthday fell in the year and who had left care by it', () => {
    const [from, to] = [`${year.slice(0, 4)}-04-01`, `20${year.slice(5)}-03-31`];
    for (const row of table(year, 'oc3')) {
      const age = ageAttained(row, from, to);
      const born = dayIn(row['DOB']);
      expect(age, cell(row, 'CHILD')).toBeGreaterThanOrEqual(17);
      if (age === undefined || born === undefined) continue;
      const on = birthday(born, age);
      for (const episode of episodes.get(cell(row, 'CHILD')) ?? []) {
        const left = dayIn(episode['DEC']) ?? calendarDate('9999-12-31');
        expect(age === 17 ? left < on : left <= on, cell(row, 'CHILD')).toBe(true);
      }
      expect(['17Z1', '17Z2']).not.toContain(`${age}${cell(row, 'ACCOM')}`);
    }
  });

  test('nobody has both a birthday record and health figures, and everybody is in the header', () => {
    const health = new Set(table(year, 'oc2').map((row) => cell(row, 'CHILD')));
    const leavers = table(year, 'oc3').map((row) => cell(row, 'CHILD'));
    expect(leavers.filter((child) => health.has(child))).toEqual([]);
    for (const name of [
      'episodes',
      'oc2',
      'oc3',
      'reviews',
      'missing',
      'uasc',
      'sw_episodes',
      'previous_permanence',
    ]) {
      expect(table(year, name).filter((row) => !header.has(cell(row, 'CHILD')))).toEqual([]);
    }
  });

  test('a decision, an order and a match come before a child is placed for adoption', () => {
    const decided = new Map(table(year, 'placed_for_adoption').map((row) => [cell(row, 'CHILD'), row]));
    const placed = [...episodes.values()].flat().filter((row) => cell(row, 'PLACE').startsWith('A'));
    expect(placed.length).toBeGreaterThan(5);
    for (const row of placed) {
      expect(cell(row, 'LS')).toBe('E1');
      const decision = dayIn(decided.get(cell(row, 'CHILD'))?.['DATE_PLACED']);
      expect(decision !== undefined && decision < (dayIn(row['DECOM']) ?? '')).toBe(true);
    }
  });

  test('every number of a provider, and every postcode, is in the reference files', () => {
    const urns = new Set(rows(files, 'reference/providers.csv').map((row) => row['urn']));
    const postcodes = new Set(rows(files, 'reference/postcodes.csv').map((row) => row['postcode']));
    for (const row of table(year, 'episodes')) {
      if (cell(row, 'URN') !== '') expect(urns).toContain(cell(row, 'URN'));
      for (const column of ['HOME_POST', 'PL_POST']) {
        if (cell(row, column) !== '') expect(postcodes).toContain(cell(row, column).replace(' ', ''));
      }
    }
  });
});

test('an episode left open last year is this year the first, unchanged but for the fault that is planted', () => {
  const last = byChild(table('2024-25', 'episodes'));
  const now = byChild(table('2025-26', 'episodes'));
  const differ: string[] = [];
  for (const [child, all] of last) {
    const open = all.at(-1);
    if (cell(open, 'DEC') !== '') continue;
    const first = now.get(child)?.[0];
    for (const column of ['DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'URN', 'PL_POST']) {
      if (cell(open, column) !== cell(first, column)) differ.push(`${child} ${column}`);
    }
  }
  expect(differ).toEqual(['900107 PLACE']);
});
