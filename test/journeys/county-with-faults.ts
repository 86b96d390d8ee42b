import type { Extraction, NamedFile } from '#returns/extraction.ts';
import { readFolder } from '#returns/read-folder.ts';
import type { Visitor } from './site.ts';

/**
 * A county of a handful, as files of the dataset of two days, with faults in what it records. Nobody is real.
 *
 * - `L1` Ash Birch, care leaver who turned 20 in May: no extract tells of them round their birthday (PA1)
 * - `C1` Bela Moss, 14, in care: no ethnicity (her social worker is SW001, who signs in as an adviser here)
 * - `C2` Cass Fern, 14, in care, in another team: why the social worker took the case is no code
 * - `L2` Dara Holt (PA4) and `L3` Eden Pike (SW001), care leavers of 19 whose birthday is not in the year yet: sound
 */
export interface Told {
  /** Whether an extract of May tells of Ash, whose birthday that is. */
  readonly ofTheBirthday?: boolean;
  /** Bela's ethnicity; blank in the newest extract unless given. */
  readonly ethnicity?: string;
}

export async function countyWithFaults(told: Told = {}): Promise<Extraction> {
  const extraction = await readFolder(filesOf(told));
  if (extraction.refusedFiles.length > 0) throw new Error(JSON.stringify(extraction.refusedFiles));
  return extraction;
}

const folder = {
  authority: 'E10000099',
  name: 'Testshire County Council',
  demonstration: true,
  teams: [
    { team: 'North 1', locality: 'North' },
    { team: 'South', locality: 'South' },
  ],
  workers: [
    { worker: 'PA1', role: 'Personal Adviser', fte: 1 },
    { worker: 'PA4', role: 'Personal Adviser', fte: 1 },
    { worker: 'SW001', role: 'Personal Adviser', fte: 1 },
    { worker: 'TM1', role: 'Team Manager', fte: 1 },
  ],
} as const;

const professionals = [
  'prof_professional_id,prof_staff_id,prof_professional_name,prof_professional_job_title,prof_professional_department,prof_full_time_equivalency',
  'PA1,S1,Robin Vale,Personal Adviser,North 1,1',
  'PA4,S4,Toni Fell,Personal Adviser,South,1',
  'SW001,S5,Sol Wren,Personal Adviser,North 1,1',
  'TM1,S9,Lee Combe,Team Manager,North 1,1',
];

function filesOf({ ofTheBirthday = false, ethnicity = '' }: Told): readonly NamedFile[] {
  const files: Record<string, readonly string[]> = {};
  const days = ofTheBirthday ? ['2026-05-31', '2026-10-31'] : ['2026-10-31'];
  for (const day of ['2026-04-30', ...days]) {
    const tellsOfAsh = day !== '2026-05-31' || ofTheBirthday;
    files[`ssd/${day}/ssd_person.csv`] = [
      'pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob,pers_is_mother,pers_death_date',
      'L1,Ash,Birch,F,WBRI,2006-05-10,N,',
      `C1,Bela,Moss,F,${ethnicity},2012-05-05,N,`,
      'C2,Cass,Fern,M,WBRI,2012-05-05,N,',
      'L2,Dara,Holt,F,WBRI,2007-02-01,N,',
      'L3,Eden,Pike,M,WBRI,2007-02-01,N,',
    ];
    files[`ssd/${day}/ssd_care_leavers.csv`] = [
      'clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,clea_care_leaver_latest_contact,clea_care_leaver_accommodation,clea_care_leaver_accom_suitable,clea_care_leaver_activity,clea_pathway_plan_review_date,clea_care_leaver_personal_advisor,clea_care_leaver_allocated_team,clea_care_leaver_worker_id',
      'clea2,L2,Former Relevant,YES,2026-04-20,U,Y,F2,2026-05-01,PA4,South,PA4',
      'clea3,L3,Former Relevant,YES,2026-04-20,U,Y,F2,2026-05-01,SW001,North 1,SW001',
      ...(tellsOfAsh && day !== '2026-04-30'
        ? [
            day === '2026-05-31'
              ? 'clea1,L1,Former Relevant,YES,2026-05-10,U,Y,F2,2026-05-01,PA1,North 1,PA1'
              : 'clea1,L1,Former Relevant,YES,2026-10-20,U,Y,F2,2026-05-01,PA1,North 1,PA1',
          ]
        : []),
    ];
    files[`ssd/${day}/ssd_cla_episodes.csv`] = [
      'clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id',
      'e0,L1,2018-06-01,S,N1,2024-05-10,E14,L1-C',
      'e3,L2,2020-06-01,S,N1,2025-02-01,E14,L2-C',
      'e4,L3,2020-06-01,S,N1,2025-02-01,E14,L3-C',
      'e1,C1,2026-02-01,S,N1,,,C1-C',
      'e2,C2,2026-02-01,S,N1,,,C2-C',
    ];
    files[`ssd/${day}/ssd_involvements.csv`] = [
      'invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason,invo_person_id',
      'i1,SW001,Social Worker,North 1,2026-02-01,,FCONTA,C1',
      'i2,SW002,Social Worker,South,2026-02-01,,NEWSW,C2',
    ];
    files[`ssd/${day}/ssd_professionals.csv`] = professionals;
  }
  return Object.entries({ ...files, 'waymark.json': [JSON.stringify(folder)] }).map(([path, lines]) => ({
    path,
    bytes: new TextEncoder().encode(lines.join('\r\n')),
  }));
}

/** A page as soon as it has been worked out: until then it says so, and asks to be looked at again. */
export async function workedOut(
  visitor: Visitor,
  path: string,
): Promise<Awaited<ReturnType<Visitor['get']>>> {
  for (;;) {
    const seen = await visitor.get(path);
    if (!seen.headers.has('refresh')) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
