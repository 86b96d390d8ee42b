/** Lines of files, a heading first, by the path of each. */
export type Lines = Readonly<Record<string, readonly string[]>>;

/** The headings of the tables that tests of derived returns give rows of: columns in the order of the layouts. */
export const headings = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  placed: 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
  person: 'pers_person_id,pers_sex,pers_ethnicity,pers_dob,pers_is_mother,pers_death_date',
  claEpisodes:
    'clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id',
  placement:
    'clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_postcode,clap_cla_placement_urn,clap_cla_placement_end_date,clap_cla_placement_change_reason',
  legal:
    'lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date',
  reviews:
    'clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation',
  missing:
    'miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date',
  involvements:
    'invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason',
  immigration:
    'immi_person_id,immi_immigration_status_id,immi_immigration_status,immi_immigration_status_end_date',
  health:
    'clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status',
  immunisations: 'clai_person_id,clai_immunisations_status,clai_immunisations_status_date',
  sdq: 'csdq_table_id,csdq_person_id,csdq_sdq_completed_date,csdq_sdq_reason,csdq_sdq_score',
  leavers:
    'clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,clea_care_leaver_latest_contact,clea_care_leaver_accommodation,clea_care_leaver_accom_suitable,clea_care_leaver_activity',
} as const;

/** A List 8 of one child, born on 5 May 2012 and in care since 2020 unless the cells by column say otherwise. */
export function list8(on: string, cells: Readonly<Record<string, string>>): Lines {
  const all = {
    'Child Unique ID': 'A',
    Gender: 'b) Female',
    Ethnicity: 'a) WBRI',
    'Date of Birth': '05/05/2012',
    'Date Started to be Looked After': '01/05/2020',
    "Child's Legal Status": 'C2',
    'Date of Latest Statutory Review': '',
    'Date of Last Health Assessment': '',
    'Date of Last Dental Check': '',
    ...cells,
  };
  return { [`annex-a/${on}/List 8.csv`]: [Object.keys(all).join(','), Object.values(all).join(',')] };
}

/** An SSD episode: child, first day, last day and reason where it has ended. */
export function ssdEpisode(child: string, from: string, to = '', reason = to === '' ? '' : 'E8'): string {
  return `${child}-${from},${child},${from},S,N1,${to},${reason},${child}-C1`;
}

/** A month's SSD of looked-after children who all were born on one day: their episodes, and any other tables. */
export function ssdOf(on: string, episodes: readonly string[], more: Lines = {}, born = '2012-05-05'): Lines {
  const children = [...new Set(episodes.map((line) => line.split(',')[1] ?? ''))];
  const files: Record<string, readonly string[]> = {
    ssd_person: [headings.person, ...children.map((child) => `${child},F,WBRI,${born},N,`)],
    ssd_cla_episodes: [headings.claEpisodes, ...episodes],
    ...more,
  };
  return Object.fromEntries(Object.entries(files).map(([name, lines]) => [`ssd/${on}/${name}.csv`, lines]));
}
