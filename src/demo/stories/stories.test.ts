import { expect, test } from 'vitest';
import { demonstration, type Row, rows } from '../testing/rows.ts';

const files = demonstration({ youngPeople: 40, lookedAfter: 30, seed: 'any' });

function of(table: string, column: string, child: string, day = '2026-10-31'): readonly Row[] {
  return rows(files, `ssd/${day}/${table}.csv`).filter((row) => row[column] === child);
}
const leaver = (child: string, day?: string): Row =>
  of('ssd_care_leavers', 'clea_person_id', child, day)[0] ?? {};
const advisers = (child: string): readonly Row[] =>
  of('ssd_involvements', 'invo_person_id', child).filter(
    (row) => row['invo_professional_role_id'] === 'Personal Adviser',
  );

test('900001 was 16 on 31 December 2025 and had a personal adviser 214 days later', () => {
  expect(of('ssd_person', 'pers_person_id', '900001')[0]?.['pers_dob']).toBe('2009-12-31');
  expect(advisers('900001').map((row) => row['invo_involvement_start_date'])).toEqual(['2026-08-02']);
});

test('900002 lost the adviser who left, and has had none since', () => {
  expect(advisers('900002').at(-1)?.['invo_involvement_end_date']).toBe('2026-07-15');
  expect(leaver('900002')['clea_care_leaver_personal_advisor']).toBe('');
  expect(leaver('900002', '2026-06-30')['clea_care_leaver_personal_advisor']).not.toBe('');
});

test('900003 had the pathway plan reviewed last fourteen months ago', () => {
  expect(leaver('900003')['clea_pathway_plan_review_date']).toBe('2025-08-31');
});

test('900004 spent five nights in a bed and breakfast over the end of September, at 17 and in care', () => {
  const stay = of('ssd_cla_placement', 'clap_person_id', '900004').find(
    (row) => row['clap_cla_placement_type'] === 'Z11',
  );
  expect(stay?.['clap_cla_placement_start_date']).toBe('2026-09-28');
  expect(stay?.['clap_cla_placement_end_date']).toBe('2026-10-03');
  expect(leaver('900004', '2026-09-30')['clea_care_leaver_accommodation']).toBe('W');
  expect(leaver('900004')['clea_care_leaver_accommodation']).toBe('D');
});

test('900005 is of no fixed abode and suitable', () => {
  expect(leaver('900005')['clea_care_leaver_accommodation']).toBe('S');
  expect(leaver('900005')['clea_care_leaver_accom_suitable']).toBe('1');
});

test('900006 came alone two months before 18 and is qualifying', () => {
  expect(leaver('900006')['clea_care_leaver_eligibility']).toBe('Qualifying');
  expect(of('ssd_immigration_status', 'immi_person_id', '900006')).toHaveLength(1);
});

test('900007 went home at 16, and is relevant again since it broke down', () => {
  expect(leaver('900007', '2025-08-31')['clea_care_leaver_eligibility']).toBe('Relevant');
  expect(leaver('900007', '2026-02-28')['clea_care_leaver_eligibility']).toBe('Qualifying');
  expect(leaver('900007', '2026-04-30')['clea_care_leaver_eligibility']).toBe('Relevant');
  expect(leaver('900007', '2026-02-28')['clea_care_leaver_accommodation']).toBe('B');
  expect(leaver('900007')['clea_care_leaver_accommodation']).toBe('D');
});

test('900008 has the adviser who has twice the caseload', () => {
  const all = rows(demonstration(), 'ssd/2026-10-31/ssd_care_leavers.csv');
  const loads = Map.groupBy(all, (row) => row['clea_care_leaver_personal_advisor'] ?? '');
  const theirs =
    all.find((row) => row['clea_person_id'] === '900008')?.['clea_care_leaver_personal_advisor'] ?? '';
  const others = [...loads].filter(([id]) => id !== '' && id !== theirs).map(([, list]) => list.length);
  const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  expect(loads.get(theirs)?.length).toBeGreaterThan(median * 1.6);
});

test('900009 wanted no more support after 21 and has none', () => {
  expect(leaver('900009')['clea_care_leaver_eligibility']).toBe('Former Relevant');
  expect(leaver('900009')['clea_care_leaver_personal_advisor']).toBe('');
});

test('900010 had five short breaks of twelve days and is on no leaving care list', () => {
  const breaks = of('ssd_legal_status', 'lega_person_id', '900010');
  expect(breaks.map((row) => row['lega_legal_status'])).toEqual(['V3', 'V3', 'V3', 'V3', 'V3']);
  expect(leaver('900010')).toEqual({});
});

test('900013 is missing on the day', () => {
  const times = of('ssd_missing', 'miss_person_id', '900013');
  expect(times).toHaveLength(4);
  expect(times.at(-1)?.['miss_missing_episode_start_date']).toBe('2026-10-30 21:40:00');
  expect(times.at(-1)?.['miss_missing_episode_end_date']).toBe('');
});

test('900015 died, and is no longer on the list', () => {
  expect(of('ssd_person', 'pers_person_id', '900015')[0]?.['pers_death_date']).toBe('2026-05-31');
  expect(leaver('900015')).toEqual({});
  expect(leaver('900015', '2026-04-30')['clea_care_leaver_eligibility']).toBe('Former Relevant');
});
