import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import {
  ageAttained,
  byChild,
  demonstration,
  type Files,
  halloween,
  percent,
  type Row,
  rows,
} from './testing/rows.ts';

const [FROM, TO] = ['2025-04-01', '2026-03-31'];

function turned(files: Files, low: number, high: number): readonly Row[] {
  return rows(files, 'ssda903/2025-26/oc3.csv').filter((row) => {
    const age = ageAttained(row, FROM, TO) ?? 0;
    return age >= low && age <= high && !['DIED', 'RHOM'].includes(row['IN_TOUCH']?.toUpperCase() ?? '');
  });
}

function cell(row: Row, column: string): string {
  return row[column]?.toUpperCase() ?? '';
}

const working = (row: Row): boolean => /^[FP]/.test(cell(row, 'ACTIV'));
const suitable = (row: Row): boolean => cell(row, 'ACCOM').endsWith('1');
const placeable = (row: Row): boolean => !/^[GHR]/.test(cell(row, 'ACCOM'));

/** Three points either side of what is published. */
function near(actual: number, published: number): void {
  expect(Math.abs(actual - published), `${actual.toFixed(1)} against ${published}`).toBeLessThanOrEqual(3);
}

describe.each([
  { youngPeople: 900, seed: 2026 },
  { youngPeople: 900, seed: 11 },
  { youngPeople: 1300, seed: 4 },
])('$youngPeople young people, seed $seed', (size) => {
  const files = demonstration({ ...size, lookedAfter: Math.round(size.youngPeople * 0.83) });

  test('those who turned 19, 20 and 21', () => {
    const cohort = turned(files, 19, 21);
    expect(Math.abs((cohort.length * 900) / size.youngPeople - 345)).toBeLessThan(20);
    near(percent(cohort, working), 47);
    near(
      percent(cohort, (row) => cell(row, 'ACTIV').startsWith('G')),
      48,
    );
    near(
      percent(cohort, (row) => cell(row, 'ACTIV') === '0'),
      5,
    );
    near(
      percent(cohort, (row) => cell(row, 'IN_TOUCH') === 'YES'),
      93,
    );
    near(percent(cohort.filter(placeable), suitable), 89);
    near(
      percent(cohort, (row) => /^[FP]1/.test(cell(row, 'ACTIV'))),
      6,
    );
    near(
      percent(cohort, (row) => /^[FP]4/.test(cell(row, 'ACTIV'))),
      2,
    );
  });

  test('those who turned 17 and 18', () => {
    const cohort = turned(files, 17, 18);
    expect(Math.abs((cohort.length * 900) / size.youngPeople - 145)).toBeLessThan(20);
    near(percent(cohort, working), 55);
    near(percent(cohort.filter(placeable), suitable), 92);
  });

  test('health of those in care all year', () => {
    const health = rows(files, 'ssda903/2025-26/oc2.csv');
    near(
      percent(health, (row) => row['HEALTH_ASSESSMENT'] === '1'),
      90,
    );
    near(
      percent(health, (row) => row['TEETH_CHECK'] === '1'),
      81,
    );
    near(
      percent(health, (row) => row['IMMUNISATIONS'] === '1'),
      84,
    );
    const asked = health.filter(
      (row) => row['SDQ_SCORE'] !== '' || !['', 'SDQ1'].includes(row['SDQ_REASON'] ?? ''),
    );
    near(
      percent(asked, (row) => row['SDQ_SCORE'] !== ''),
      78,
    );
  });

  test('placements of those in care at the end of the year', () => {
    const children = [...byChild(rows(files, 'ssda903/2025-26/episodes.csv')).values()];
    const inCare = children.filter((episodes) => episodes.at(-1)?.['DEC'] === '');
    const moved = inCare.filter(
      (episodes) =>
        episodes.filter((episode, i) => i === 0 || /[SPBTU]/.test(episode['RNE'] ?? '')).length >= 3,
    );
    near((100 * moved.length) / inCare.length, 13);
  });

  test('two thirds of under-16s in care for two and a half years have had one home for two', () => {
    const born = new Map(
      rows(files, 'ssd/2026-10-31/ssd_person.csv').map((row) => [
        row['pers_person_id'],
        row['pers_dob'] ?? '',
      ]),
    );
    const placed = new Map(
      rows(files, 'ssd/2026-10-31/ssd_cla_placement.csv')
        .filter((row) => row['clap_cla_placement_end_date'] === '')
        .map((row) => [row['clap_person_id'], row['clap_cla_placement_start_date'] ?? '']),
    );
    const longTerm = rows(files, 'ssd/2026-10-31/ssd_cla_episodes.csv').filter((row) => {
      const entered = calendarDate(row['clae_entered_care_date'] ?? '');
      const birth = calendarDate(born.get(row['clae_person_id']) ?? '');
      const open = row['clae_cla_episode_ceased_date'] === '';
      return open && daysBetween(entered, halloween) >= 913 && birthday(birth, 16) > halloween;
    });
    expect(longTerm.length).toBeGreaterThan(150);
    near(
      percent(longTerm, (row) => (placed.get(row['clae_person_id']) ?? '') <= addDays(halloween, -730)),
      66,
    );
  });
});

test('the locality that lags is behind the others in learning or work, and in reviews of pathway plans', () => {
  const files = demonstration();
  const leavers = rows(files, 'ssd/2026-10-31/ssd_care_leavers.csv').filter(
    (row) => row['clea_care_leaver_personal_advisor'] !== '',
  );
  const lags = (row: Row): boolean =>
    row['clea_care_leaver_allocated_team']?.startsWith('Wrenmouth') === true;
  const [there, elsewhere] = [leavers.filter(lags), leavers.filter((row) => !lags(row))];
  const inTime = (row: Row): boolean => (row['clea_pathway_plan_review_date'] ?? '') >= '2026-04-30';
  expect(percent(there, inTime)).toBeLessThan(percent(elsewhere, inTime) - 8);
  const doing = (row: Row): boolean => /^[FP]/.test(row['clea_care_leaver_activity'] ?? '');
  expect(percent(there, doing)).toBeLessThan(percent(elsewhere, doing) - 5);
});
