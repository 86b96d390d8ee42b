import { csv } from '../command-line.ts';

const months = [
  '2026-04-30',
  '2026-05-31',
  '2026-06-30',
  '2026-07-31',
  '2026-08-31',
  '2026-09-30',
  '2026-10-31',
] as const;
type Month = (typeof months)[number];

/** What is true from a month on, until the next that says otherwise. */
function since(changes: Readonly<Partial<Record<Month, string>>>, month: Month): string {
  const told = months.filter((one) => one <= month).flatMap((one) => changes[one] ?? []);
  return told.at(-1) ?? '';
}

const persons = csv(
  'pers_person_id,pers_sex,pers_ethnicity,pers_dob,pers_legacy_id',
  '0S1,F,WBRI,2007-09-10,', // 19 on 10 September 2026: window 10 June to 10 October
  'S2,M,WBRI,2007-09-10,',
  'S3,M,WBRI,2007-09-10,',
  'S4,M,WBRI,2007-09-10,',
  'S5,M,WBRI,2006-09-15,', // 20, as far from one extract as from the next
  'S6,M,WBRI,2005-08-15,', // 21
  'S7,M,WBRI,2010-06-10,', // 16 in the year
  'S8,M,WBRI,2010-07-10,',
  'S9,M,WBRI,2009-02-01,', // 17
  ',M,WBRI,2007-01-01,OLD1', // known by an older id alone
);

const episodes = csv(
  'clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id',
  'E1,0S1,2015-01-01,S,N1,2025-09-10,E8,C1',
  'E2,S2,2015-01-01,S,N1,2025-09-10,E8,C2',
  'E3,S3,2015-01-01,S,N1,2025-09-10,E8,C3',
  'E4,S4,2015-01-01,S,N1,2025-09-10,E8,C4',
  'E5,S5,2015-01-01,S,N1,2024-09-15,E8,C5',
  'E6,S6,2015-01-01,S,N1,2023-08-15,E8,C6',
  'E7,S7,2020-01-01,S,N1,,,C7',
  'E8,S8,2020-01-01,S,N1,,,C8',
  'E9,S9,2020-01-01,S,N1,,,C9',
);

const placements = csv(
  'clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_end_date,clap_cla_id',
  'P1,0S1,2020-01-01,U6,2025-09-10,C1', // foster care, to the 18th birthday
  'P2,S2,2020-01-01,U3,2025-09-10,C2',
  'P3,S3,2020-01-01,K2,2025-09-10,C3', // a children's home
  'P4,S4,2020-01-01,U1,2025-09-10,C4',
  'P5,S5,2020-01-01,U6,2024-09-15,C5',
  'P6,S6,2020-01-01,U6,2023-08-15,C6',
  'P7,S7,2020-01-01,U6,,C7',
  'P8,S8,2020-01-01,U6,2026-05-01,C8',
  'P8B,S8,2026-05-01,K2,,C8',
  'P9,S9,2020-01-01,U6,2025-12-01,C9',
  'P9B,S9,2025-12-01,U6,2026-02-01,C9',
  'P9C,S9,2026-02-01,K2,2026-04-01,C9',
  'P9D,S9,2026-04-01,U4,,C9', // the third move of the twelve months
);

const involvements = csv(
  'invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,invo_person_id',
  'I1,PA1,Personal Adviser,T1,2025-01-01,,0S1',
  'I2,PA1,Personal Adviser,T1,2025-01-01,2026-03-01,S2',
  'I2B,PA2,Personal Adviser,T1,2026-03-01,,S2',
  'I3,PA1,Personal Adviser,T1,2025-01-01,2026-02-01,S3',
  'I3B,PA2,Personal Adviser,T1,2026-02-01,2026-08-01,S3',
  'I3C,PA3,Personal Adviser,T1,2026-08-01,,S3',
  'I4,PA1,Personal Adviser,T1,2025-10-31,,S4', // a year on the day
  'I5,PA1,Personal Adviser,T1,2025-11-01,,S5', // a year but a day
  'I6,PA1,Personal Adviser,T1,2022-01-01,,S6',
  'I7,SW1,Social Worker,T2,2020-01-01,,S7',
  'I7B,PA2,Personal Adviser,T1,2026-06-10,,S7', // from the 16th birthday
  'I8,SW1,Social Worker,T2,2020-01-01,,S8',
  'I8B,PA2,Personal Adviser,T1,2026-07-20,,S8', // ten days late
  'I9,SW1,Social Worker,T2,2020-01-01,2026-01-01,S9',
  'I9B,SW2,Social Worker,T2,2026-01-01,,S9',
  'I9C,PA1,Personal Adviser,T1,2025-02-01,,S9',
);

const professionals = csv(
  'prof_professional_id,prof_professional_name,prof_professional_job_title,prof_full_time_equivalency',
  'PA1,One,Personal Adviser,1',
  'PA2,Two,Personal Adviser,0.5',
  'PA3,Three,Personal Adviser,1',
  'SW1,Four,Social Worker,1',
  'SW2,Five,Social Worker,1',
);

const missing = csv(
  'miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted',
  'M1,S9,2025-11-01,M,2025-11-02,Y,Y', // the first day of the twelve months
  'M2,S9,2025-10-31,M,2025-10-31,N,N', // the day before
  'M3,S9,2026-03-01,A,2026-03-01,N,N',
  'M4,S8,2026-08-01,M,2026-08-02,,', // nothing recorded of an interview
);

const health = csv(
  'clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status',
  'H1,S7,Health Assessment,2025-11-01,Completed',
  'H2,S8,Health Assessment,2025-10-31,Completed', // a day too old
  'H3,S9,Health Assessment,2026-05-01,Refused',
  'H4,S7,Dental Check,2026-05-01,Completed',
  'H5,S9,Dental Check,2026-05-01,Completed',
);

const immunisations = csv(
  'clai_person_id,clai_immunisations_status,clai_immunisations_status_date',
  'S7,Y,2026-05-01',
  'S8,N,2026-05-01',
  'S9,,2026-05-01',
);

const sdq = csv(
  'csdq_table_id,csdq_person_id,csdq_sdq_completed_date,csdq_sdq_reason,csdq_sdq_score',
  'Q1,S7,2026-05-01,,14',
  'Q2,S8,2025-10-31,,14', // a day too old
);

const careLeaversHeader =
  'clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,clea_care_leaver_latest_contact,clea_care_leaver_accommodation,clea_care_leaver_accom_suitable,clea_care_leaver_activity,clea_pathway_plan_review_date,clea_care_leaver_personal_advisor,clea_care_leaver_allocated_team,clea_care_leaver_worker_id';

function careLeavers(month: Month): string {
  const row = (
    child: string,
    eligibility: string,
    inTouch: string,
    contact: Readonly<Partial<Record<Month, string>>>,
    home: Readonly<Partial<Record<Month, string>>>,
    activity: Readonly<Partial<Record<Month, string>>>,
    plan: string,
    adviser: string,
  ): string =>
    [
      `T-${child}`,
      child,
      eligibility,
      inTouch,
      since(contact, month),
      since(home, month),
      since(activity, month),
      plan,
      adviser,
      'T1',
      '',
    ].join(',');
  const fr = 'Former Relevant';
  const always = (what: string) => ({ '2026-04-30': what });
  return csv(
    careLeaversHeader,
    // The day before the window opens, and never since.
    row('0S1', fr, 'YES', { '2026-04-30': '2026-04-20', '2026-06-30': '2026-06-09' }, always('Z,1'), { '2026-04-30': 'G5', '2026-09-30': 'F1' }, '2026-05-01', 'PA1'),
    // The first day of the window.
    row('S2', fr, 'YES', { '2026-04-30': '2026-04-20', '2026-06-30': '2026-06-10' }, always('U,1'), { '2026-04-30': 'F2', '2026-09-30': 'G5' }, '2026-04-30', 'PA2'),
    // Its last day.
    row('S3', fr, 'YES', { '2026-04-30': '2026-04-20', '2026-10-31': '2026-10-10' }, { '2026-04-30': 'U,1', '2026-09-30': 'V,2' }, always('G4'), '2026-10-01', 'PA3'),
    // The day after it, which hides whether there was one in its last ten days.
    row('S4', fr, 'YES', { '2026-04-30': '2026-04-20', '2026-10-31': '2026-10-11' }, { '2026-04-30': ',', '2026-09-30': 'U,1' }, { '2026-05-31': 'G6' }, '2026-10-01', 'PA1'),
    row('S5', fr, 'YES', { '2026-04-30': '2026-04-20', '2026-09-30': '2026-09-15' }, { '2026-04-30': 'Z,1', '2026-09-30': 'Y,2' }, { '2026-04-30': 'P2', '2026-09-30': 'G5' }, '2026-10-01', 'PA1'),
    row('S6', fr, month === '2026-07-31' ? 'REFU' : 'YES', { '2026-04-30': '2026-04-20' }, always('U,1'), always('P4'), '2026-10-01', 'PA1'),
    row('S7', 'Eligible', 'YES', {}, always(','), always('F2'), '2026-10-01', 'PA2'),
    row('S8', 'Eligible', 'YES', {}, always(','), always('F2'), '', 'PA2'),
    row('S9', 'Eligible', 'YES', {}, always('W,2'), always('G5'), '2026-10-01', 'PA1'),
    row('OLD1', 'Qualifying', 'YES', {}, always('U,1'), always('F5'), '', ''),
  ); // prettier-ignore
}

/** Seven month-ends of the dataset, each in a folder of its own day. */
export const sevenMonths: Readonly<Record<string, string>> = {
  'waymark.json': JSON.stringify({ authority: 'E10000008', teams: [{ team: 'T1', locality: 'Coast' }] }),
  ...Object.fromEntries(
    months.flatMap((month) =>
      Object.entries({
        ssd_person: persons,
        ssd_cla_episodes: episodes,
        ssd_cla_placement: placements,
        ssd_involvements: involvements,
        ssd_professionals: professionals,
        ssd_missing: missing,
        ssd_cla_health: health,
        ssd_cla_immunisations: immunisations,
        ssd_sdq_scores: sdq,
        ssd_care_leavers: careLeavers(month),
      }).map(([table, content]) => [`ssd/${month}/${table}.csv`, content]),
    ),
  ),
};
