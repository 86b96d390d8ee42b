import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { Grid } from '../reading/grid.ts';
import { type SsdTable, ssdLayouts, ssdTables } from './layouts.ts';
import { readSsdSet } from './read-ssd.ts';
import { looksLikeSsd } from './recognise.ts';

const extracted = calendarDate('2026-10-31');

/** A table as CSV would give it: the layout's header, and rows by column. */
function table(name: SsdTable, ...rows: readonly Readonly<Record<string, string>>[]): Grid {
  return grid(name, ssdLayouts[name], rows);
}

function grid(
  name: string,
  header: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): Grid {
  return {
    file: `ssd/2026-10-31/${name}.csv`,
    sheet: null,
    header,
    headerRow: 1,
    rows: rows.map((cells, i) => ({ row: i + 2, cells: header.map((column) => cells[column] ?? '') })),
  };
}

function read(...grids: readonly Grid[]): {
  readonly facts: readonly Fact[];
  readonly refused: readonly (readonly [row: number, reason: string])[];
  readonly findings: readonly (readonly [row: number | null, column: string | null, value: string | null])[];
} {
  const { tables, findings } = readSsdSet(grids, extracted);
  return {
    facts: tables.flatMap(({ facts }) => facts),
    refused: tables.flatMap(({ refused }) => refused.map(({ row, reason }) => [row, reason] as const)),
    findings: findings.map(({ row, column, value }) => [row, column, value] as const),
  };
}

describe('which table', () => {
  test.each(ssdTables)('%s by its columns, in any order and case', (name) => {
    expect(looksLikeSsd(ssdLayouts[name])).toBe(name);
    expect(looksLikeSsd(ssdLayouts[name].toReversed().map((column) => ` ${column.toUpperCase()}`))).toBe(
      name,
    );
  });

  test('older names of columns', () => {
    expect(looksLikeSsd(['miss_table_id', 'miss_la_person_id', 'miss_mis_epi_start'])).toBe('ssd_missing');
  });

  test('other tables of the dataset are recognised, and other files are not', () => {
    expect(looksLikeSsd(['addr_table_id', 'addr_person_id', 'addr_address_type'])).toBe('ssd_address');
    expect(looksLikeSsd(['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'])).toBe(undefined);
    expect(looksLikeSsd(['Child Unique ID', 'Eligibility Category'])).toBe(undefined);
    expect(looksLikeSsd([])).toBe(undefined);
  });

  test('another table is counted and nothing of it is kept', () => {
    const other = grid('ssd_address', ['addr_table_id', 'addr_person_id'], [{ addr_person_id: '1' }]);
    const [only] = readSsdSet([other], extracted).tables;
    expect([only?.table, only?.rows, only?.countedOnly, only?.facts]).toEqual(['ssd_address', 1, true, []]);
  });
});

describe('people', () => {
  test('ssd_person', () => {
    const { facts, refused, findings } = read(
      table(
        'ssd_person',
        {
          pers_person_id: ' a01 ',
          pers_forename: 'Ash',
          pers_sex: 'F',
          pers_ethnicity: 'BAFR',
          pers_dob: '2006-02-28 00:00:00.000',
          pers_legacy_id: '9',
          pers_death_date: 'NULL',
          pers_is_mother: 'Y',
        },
        { pers_legacy_id: '77', pers_sex: 'X', pers_dob: '2026-11-01' },
        { pers_person_id: 'A01' },
        { pers_forename: 'Nobody' },
      ),
    );
    expect(facts).toMatchObject([
      {
        kind: 'identity',
        child: 'A01',
        key: 'ssd_person',
        source: { kind: 'ssd', on: '2026-10-31', file: 'ssd/2026-10-31/ssd_person.csv', row: 2 },
        forename: 'Ash',
        surname: null,
        sex: 'female',
        ethnicity: 'BAFR',
        ethnicGroup: 'black',
        born: '2006-02-28',
        diedOn: null,
        mother: true,
        uasc: undefined,
      },
      { child: '77', sex: undefined, born: undefined, ethnicity: null },
    ]);
    expect(refused).toEqual([
      [4, 'A01 stands in an earlier row of this file.'],
      [5, 'It has no person id that can be read.'],
    ]);
    expect(findings).toEqual([
      [3, 'pers_dob', '2026-11-01'],
      [3, 'pers_sex', 'X'],
    ]);
  });

  test('other tables add to who someone is', () => {
    const { facts, findings } = read(
      table(
        'ssd_send',
        { send_person_id: '1', send_upn: 'a123' },
        { send_person_id: '2', send_upn_unknown: 'UN2' },
      ),
      table('ssd_mother', { moth_person_id: '1' }, { moth_person_id: '1', moth_childs_person_id: '8' }),
      table(
        'ssd_immigration_status',
        {
          immi_person_id: '2',
          immi_immigration_status: 'Unaccompanied Asylum Seeking Child',
          immi_immigration_status_end_date: '2026-03-01',
        },
        { immi_person_id: '1', immi_immigration_status: 'Indefinite leave to remain' },
      ),
      table(
        'ssd_disability',
        { disa_person_id: '1', disa_disability_code: 'AUT' },
        { disa_person_id: '1', disa_disability_code: 'NONE' },
        { disa_person_id: '2', disa_disability_code: 'NONE' },
        { disa_person_id: '3', disa_disability_code: '??' },
      ),
    );
    expect(
      facts.map(
        (fact) => fact.kind === 'identity' && [fact.child, fact.upn, fact.mother, fact.uasc, fact.disabled],
      ),
    ).toEqual([
      ['1', 'A123', undefined, undefined, undefined],
      ['2', 'UN2', undefined, undefined, undefined],
      ['1', undefined, true, undefined, undefined],
      ['2', undefined, undefined, true, undefined],
      ['1', undefined, undefined, undefined, true],
      ['2', undefined, undefined, undefined, false],
    ]);
    expect(facts[3]).toMatchObject({ uascCeasedOn: '2026-03-01' });
    expect(findings).toEqual([[5, 'disa_disability_code', '??']]);
  });
});

describe('care leavers', () => {
  test('states of the day of the extract', () => {
    const { facts, findings } = read(
      table(
        'ssd_care_leavers',
        {
          clea_table_id: '5',
          clea_person_id: '1',
          clea_care_leaver_eligibility: 'Former Relevant',
          clea_care_leaver_in_touch: 'NREQ',
          clea_care_leaver_latest_contact: '2026-09-30T00:00:00',
          clea_care_leaver_accommodation: 'U',
          clea_care_leaver_accom_suitable: '1',
          clea_care_leaver_activity: 'F3',
          clea_pathway_plan_review_date: '01/08/2026',
          clea_care_leaver_personal_advisor: 'P9',
          clea_care_leaver_allocated_team: 'T1',
          clea_care_leaver_worker_id: 'PLACEHOLDER_DATA',
        },
        { clea_person_id: '2', clea_care_leaver_in_touch: 'PERHAPS', clea_care_leaver_accommodation: 'b2' },
        { clea_person_id: '1' },
      ),
    );
    expect(facts).toMatchObject([
      {
        kind: 'leaving-care',
        child: '1',
        category: 'former-relevant',
        inTouch: 'no-longer-requires',
        contactOn: '2026-09-30',
        home: 'U',
        suitable: true,
        activity: 'F5',
        planOn: '2026-08-01',
        personalAdviser: 'P9',
        team: 'T1',
        worker: undefined,
      },
      {
        child: '2',
        category: null,
        inTouch: undefined,
        home: 'B',
        suitable: false,
        activity: null,
        worker: null,
      },
    ]);
    expect(findings).toEqual([[3, 'clea_care_leaver_in_touch', 'PERHAPS']]);
  });

  test('an absent column is not a blank one', () => {
    const { facts } = read(
      grid('care', ['clea_person_id', 'clea_care_leaver_in_touch'], [{ clea_person_id: '1' }]),
    );
    expect(facts).toMatchObject([{ inTouch: null, home: undefined, activity: undefined, planOn: undefined }]);
  });
});

describe('care', () => {
  const episodes = table(
    'ssd_cla_episodes',
    {
      clae_cla_episode_id: 'E7',
      clae_person_id: '1',
      clae_cla_episode_start_date: '2024-01-05',
      clae_cla_episode_start_reason: 's',
      clae_cla_primary_need_code: 'N1',
      clae_cla_episode_ceased_date: '2024-06-01',
      clae_cla_episode_ceased_reason: 'X1',
      clae_cla_id: 'C3',
    },
    {
      clae_cla_episode_id: 'E8',
      clae_person_id: '1',
      clae_cla_episode_start_date: 'June',
      clae_cla_id: 'C3',
    },
  );

  test('episodes', () => {
    const { facts, refused, findings } = read(episodes);
    expect(facts).toMatchObject([
      {
        kind: 'care-episode',
        child: '1',
        key: 'E7',
        from: '2024-01-05',
        to: '2024-06-01',
        startReason: 'S',
        endReason: 'X1',
        need: 'N1',
        legalStatus: undefined,
      },
    ]);
    expect(refused).toEqual([[3, 'It has no start date that can be read.']]);
    expect(findings).toEqual([[3, 'clae_cla_episode_start_date', 'June']]);
  });

  test('a review that names only the period of care is of the person whose period it is', () => {
    const reviews = table(
      'ssd_cla_reviews',
      {
        clar_cla_review_id: 'R1',
        clar_cla_id: 'c3',
        clar_cla_review_date: '2024-03-01',
        clar_cla_review_participation: 'PN1',
      },
      { clar_cla_review_id: 'R2', clar_cla_id: 'C3', clar_cla_review_due_date: '2024-09-01' },
      {
        clar_cla_review_id: 'R3',
        clar_cla_id: 'C3',
        clar_cla_review_date: '2024-09-01',
        clar_cla_review_cancelled: 'Y',
      },
      { clar_cla_review_id: 'R4', clar_cla_id: 'C99', clar_cla_review_date: '2024-03-01' },
    );
    const { facts, refused } = read(reviews, episodes);
    expect(facts.filter(({ kind }) => kind === 'review')).toMatchObject([
      { child: '1', key: 'R1', on: '2024-03-01', code: 'PN1' },
    ]);
    expect(refused[0]).toEqual([
      5,
      'It names no person, and ssd_cla_episodes does not say whose its period of care is.',
    ]);
    expect(read(reviews).facts).toEqual([]);
  });

  test('a period of care that two people share is nobody’s', () => {
    const shared = table(
      'ssd_cla_episodes',
      { clae_person_id: '1', clae_cla_episode_start_date: '2024-01-05', clae_cla_id: 'C1' },
      { clae_person_id: '2', clae_cla_episode_start_date: '2024-01-05', clae_cla_id: 'C1' },
    );
    const visits = table('ssd_cla_visits', { clav_cla_id: 'C1', clav_cla_visit_date: '2024-03-01' });
    expect(read(shared, visits).facts.filter(({ kind }) => kind === 'visit')).toEqual([]);
  });

  test('placements, legal statuses, visits and missing', () => {
    const { facts, findings, refused } = read(
      episodes,
      table('ssd_cla_placement', {
        clap_cla_placement_id: 'P1',
        clap_cla_id: 'C3',
        clap_cla_placement_start_date: '2024-01-05',
        clap_cla_placement_type: 'U6',
        clap_cla_placement_provider: 'PR4',
        clap_cla_placement_distance: '12.5',
        clap_cla_placement_postcode: 'ZZ1 1AA',
      }),
      table(
        'ssd_legal_status',
        {
          lega_legal_status_id: 'L1',
          lega_person_id: '1',
          lega_legal_status: 'C2',
          lega_legal_status_start_date: '2024-02-01',
        },
        {
          lega_person_id: '1',
          lega_legal_status: 'Special Guardianship Order',
          lega_legal_status_start_date: '2025-02-01',
        },
        { lega_person_id: '1', lega_legal_status: 'Q9', lega_legal_status_start_date: '2025-02-01' },
      ),
      table('ssd_cla_visits', {
        clav_cla_visit_id: 'V1',
        clav_person_id: '1',
        clav_cla_visit_date: '2024-03-01',
        clav_cla_visit_seen: 'Y',
        clav_cla_visit_seen_alone: 'N',
      }),
      table('ssd_missing', {
        miss_table_id: 'M1',
        miss_person_id: '1',
        miss_missing_episode_start_date: '2024-07-01 22:15:00',
        miss_missing_episode_type: 'Missing',
        miss_missing_episode_end_date: '2024-07-03',
        miss_missing_rhi_offered: 'Y',
        miss_missing_rhi_accepted: '',
      }),
    );
    expect(facts.slice(1)).toMatchObject([
      { kind: 'placement', child: '1', key: 'P1', place: 'U6', provider: 'PR4', distance: 12.5, to: null },
      { kind: 'legal-status', child: '1', key: 'L1', legalStatus: 'C2', from: '2024-02-01', to: null },
      { kind: 'visit', child: '1', key: 'V1', on: '2024-03-01', seen: true, seenAlone: false },
      {
        kind: 'missing',
        child: '1',
        key: 'M1',
        what: 'missing',
        from: '2024-07-01',
        fromAt: '2024-07-01T22:15:00+01:00',
        to: '2024-07-03',
        toAt: null,
        returnInterviewOffered: true,
        returnInterviewAccepted: null,
      },
    ]);
    expect(findings.slice(1)).toEqual([[4, 'lega_legal_status', 'Q9']]);
    expect(refused.slice(1)).toEqual([[4, 'It has no legal status that can be read.']]);
  });

  test('health', () => {
    const { facts, findings } = read(
      table(
        'ssd_cla_health',
        {
          clah_health_check_id: 'H1',
          clah_person_id: '1',
          clah_health_check_type: 'Dental Check',
          clah_health_check_date: '2026-01-02',
          clah_health_check_status: 'Refused',
        },
        {
          clah_person_id: '1',
          clah_health_check_type: 'Health surveillance checks',
          clah_health_check_date: '2026-01-02',
        },
        {
          clah_person_id: '1',
          clah_health_check_type: 'Health Assessment',
          clah_health_check_date: '2026-02-02',
          clah_health_check_status: 'Completed',
        },
      ),
      table('ssd_cla_immunisations', { clai_person_id: '1', clai_immunisations_status: 'N' }),
      table(
        'ssd_sdq_scores',
        {
          csdq_table_id: 'Q1',
          csdq_person_id: '1',
          csdq_sdq_completed_date: '2026-03-03',
          csdq_sdq_score: '40',
        },
        {
          csdq_table_id: 'Q2',
          csdq_person_id: '1',
          csdq_sdq_completed_date: '2026-04-03',
          csdq_sdq_score: '41',
        },
        {
          csdq_table_id: 'Q3',
          csdq_person_id: '1',
          csdq_sdq_completed_date: '2026-05-03',
          csdq_sdq_reason: 'sdq2',
        },
      ),
    );
    expect(facts).toMatchObject([
      { key: 'H1', what: 'dental-check', on: '2026-01-02', done: false },
      { what: 'health-assessment', on: '2026-02-02', done: true },
      { what: 'immunisations', on: '2026-10-31', done: false },
      { key: 'Q1', what: 'sdq', on: '2026-03-03', score: 40, done: true, reason: null },
      { key: 'Q2', score: undefined, done: undefined },
      { key: 'Q3', score: null, done: null, reason: 'SDQ2' },
    ]);
    expect(findings).toEqual([[3, 'csdq_sdq_score', '41']]);
  });

  test('a status of immunisations of another day is another fact: the past keeps its own', () => {
    const status = (day: string) => table('ssd_cla_immunisations', { clai_person_id: '1', clai_immunisations_status: 'Y', clai_immunisations_status_date: day }); // prettier-ignore
    const keyOf = (day: string) => read(status(day)).facts.map(({ key }) => key);
    expect(keyOf('2025-08-03')).not.toEqual(keyOf('2026-08-03'));
    expect(keyOf('2026-08-03')).toEqual(keyOf('2026-08-03'));
  });
});

describe('workers and teams', () => {
  test('a role that says only "allocated" takes the worker’s job title', () => {
    const involvement = (id: string, worker: string, role: string): Record<string, string> => ({
      invo_involvements_id: id,
      invo_person_id: '1',
      invo_professional_id: worker,
      invo_professional_role_id: role,
      invo_involvement_start_date: '2026-01-01',
    });
    const { facts, refused } = read(
      table(
        'ssd_involvements',
        involvement('I1', 'w1', 'Personal Adviser'),
        involvement('I2', 'w2', 'Allocated Case Worker'),
        involvement('I3', 'w3', 'Allocated Case Worker'),
        involvement('I4', 'w2', 'Independent Reviewing Officer'),
        involvement('I5', '', 'Social Worker'),
      ),
      table(
        'ssd_professionals',
        {
          prof_professional_id: 'W2',
          prof_professional_job_title: 'Social Worker',
          prof_full_time_equivalency: '0.6',
        },
        { prof_professional_id: 'W4', prof_full_time_equivalency: '37' },
      ),
      table('ssd_department', { dept_team_id: 'T1', dept_team_name: 'North', dept_team_parent_id: 'L1' }),
    );
    expect(
      facts.filter((fact) => fact.kind === 'involvement').map(({ worker, role }) => [worker, role]),
    ).toEqual([
      ['W1', 'personal-adviser'],
      ['W2', 'social-worker'],
      ['W3', 'other'],
      ['W2', 'other'],
    ]);
    expect(facts.slice(4)).toMatchObject([
      { kind: 'worker', child: '', key: 'W2', worker: 'W2', jobTitle: 'Social Worker', fte: 0.6 },
      { kind: 'worker', worker: 'W4', fte: undefined },
      { kind: 'team', child: '', team: 'T1', name: 'North', parent: 'L1' },
    ]);
    expect(refused).toEqual([[6, 'It has no worker id that can be read.']]);
  });
});

test('a file that is no table of the dataset is refused by name', () => {
  expect(readSsdSet([grid('notes', ['a', 'b'], [])], extracted).refused).toEqual([
    {
      file: 'ssd/2026-10-31/notes.csv',
      reason: 'Its columns are not those of a Standard Safeguarding Dataset table.',
    },
  ]);
});

test('columns are those the file has, by the layout’s names', () => {
  const [only] = readSsdSet(
    [grid('m', ['miss_la_person_id', 'MISS_TABLE_ID', 'extra'], [])],
    extracted,
  ).tables;
  expect(only?.columns).toEqual(['miss_table_id', 'miss_person_id']);
});
