import type { ColumnOf, TableName } from '../layouts.ts';

/** A column of a list or dataset: its table, and its name there. */
export type Carrier = readonly [table: string, column: string];

/** What carries a table of the return in a year whose return is not there. */
interface Carriers<Table extends TableName> {
  /** What tells who stands in it. None: only a return does. */
  readonly rows: readonly Carrier[];
  /** What tells its columns; of a column left out, the same as tells the rows. None: only a return does. */
  readonly columns: Partial<Readonly<Record<ColumnOf<Table>, readonly Carrier[]>>>;
  /** What a lesser extract tells of the table, for the sentence that says why it is absent. */
  readonly why: string;
}

const born: readonly Carrier[] = [
  ['ssd_person', 'pers_dob'],
  ['List 8', 'Date of Birth'],
  ['List 9', 'Date of Birth'],
];
const sex: readonly Carrier[] = [
  ['ssd_person', 'pers_sex'],
  ['List 8', 'Gender'],
  ['List 9', 'Gender'],
];
const episodes: readonly Carrier[] = [
  ['ssd_cla_episodes', 'clae_cla_episode_start_date'],
  ['List 8', 'Date Started to be Looked After'],
];
const placement = (ssd: string, list8: string): readonly Carrier[] => [
  ['ssd_cla_placement', ssd],
  ['List 8', list8],
];
const onlyReturn: readonly Carrier[] = [];

/** Which columns of lists and datasets carry which of the return. Source: their layouts, and what the readers take. */
export const carriers: { readonly [Table in TableName]: Carriers<Table> } = {
  Header: {
    rows: [...episodes, ['ssd_care_leavers', 'clea_person_id'], ['List 9', 'Child Unique ID']],
    columns: {
      SEX: sex,
      DOB: born,
      ETHNIC: [
        ['ssd_person', 'pers_ethnicity'],
        ['List 8', 'Ethnicity'],
        ['List 9', 'Ethnicity'],
      ],
      UPN: [['ssd_send', 'send_upn']],
      MOTHER: [
        ['ssd_person', 'pers_is_mother'],
        ['ssd_mother', 'moth_person_id'],
      ],
      MC_DOB: onlyReturn,
    },
    why: '',
  },
  Episodes: {
    rows: episodes,
    columns: {
      RNE: [
        ['ssd_cla_episodes', 'clae_cla_episode_start_reason'],
        ['List 8', 'Date Started to be Looked After'],
      ],
      LS: [
        ['ssd_legal_status', 'lega_legal_status'],
        ['List 8', "Child's Legal Status"],
      ],
      CIN: [
        ['ssd_cla_episodes', 'clae_cla_primary_need_code'],
        ['List 8', "Child's Category of Need"],
      ],
      PLACE: placement('clap_cla_placement_type', 'Placement Type'),
      PLACE_PROVIDER: placement('clap_cla_placement_provider', 'Placement Provider'),
      DEC: [
        ['ssd_cla_episodes', 'clae_cla_episode_ceased_date'],
        ['List 8', 'Date Ceased to be Looked After'],
      ],
      REC: [
        ['ssd_cla_episodes', 'clae_cla_episode_ceased_reason'],
        ['List 8', 'Reason Ceased to be Looked After'],
      ],
      REASON_PLACE_CHANGE: [['ssd_cla_placement', 'clap_cla_placement_change_reason']],
      HOME_POST: onlyReturn,
      PL_POST: placement('clap_cla_placement_postcode', 'Placement postcode'),
      URN: placement('clap_cla_placement_urn', 'URN of Placement'),
    },
    why: '',
  },
  Reviews: {
    rows: [['ssd_cla_reviews', 'clar_cla_review_date']],
    columns: { DOB: born, REVIEW_CODE: [['ssd_cla_reviews', 'clar_cla_review_participation']] },
    why: 'List 8 tells the latest review of each child alone',
  },
  UASC: {
    rows: [
      ['ssd_immigration_status', 'immi_immigration_status'],
      ['List 8', 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)'],
    ],
    columns: { SEX: sex, DOB: born, DUC: born },
    why: '',
  },
  OC2: {
    rows: episodes,
    columns: {
      DOB: born,
      SDQ_SCORE: [['ssd_sdq_scores', 'csdq_sdq_score']],
      SDQ_REASON: [['ssd_sdq_scores', 'csdq_sdq_reason']],
      CONVICTED: onlyReturn,
      HEALTH_CHECK: onlyReturn,
      IMMUNISATIONS: [['ssd_cla_immunisations', 'clai_immunisations_status']],
      TEETH_CHECK: [
        ['ssd_cla_health', 'clah_health_check_type'],
        ['List 8', 'Date of Last Dental Check'],
      ],
      HEALTH_ASSESSMENT: [
        ['ssd_cla_health', 'clah_health_check_type'],
        ['List 8', 'Date of Last Health Assessment'],
      ],
      SUBSTANCE_MISUSE: onlyReturn,
      INTERVENTION_RECEIVED: onlyReturn,
      INTERVENTION_OFFERED: onlyReturn,
    },
    why: '',
  },
  OC3: {
    rows: [
      ['ssd_care_leavers', 'clea_person_id'],
      ['List 9', 'Child Unique ID'],
    ],
    columns: {
      DOB: born,
      IN_TOUCH: [
        ['ssd_care_leavers', 'clea_care_leaver_in_touch'],
        ['ssd_care_leavers', 'clea_care_leaver_latest_contact'],
        ['List 9', 'LA in Touch'],
        ['List 9', 'Latest Date of Contact'],
      ],
      ACTIV: [
        ['ssd_care_leavers', 'clea_care_leaver_activity'],
        ['List 9', 'Activity Status'],
      ],
      ACCOM: [
        ['ssd_care_leavers', 'clea_care_leaver_accommodation'],
        ['List 9', 'Type of Accommodation'],
      ],
    },
    why: '',
  },
  AD1: { rows: onlyReturn, columns: {}, why: '' },
  PlacedAdoption: { rows: onlyReturn, columns: {}, why: '' },
  PrevPerm: { rows: onlyReturn, columns: {}, why: '' },
  Missing: {
    rows: [['ssd_missing', 'miss_missing_episode_start_date']],
    columns: { DOB: born },
    why: 'List 8 tells how often children were missing, and not when',
  },
  SWEpisodes: {
    rows: [['ssd_involvements', 'invo_involvement_start_date']],
    columns: { DOB: born, SW_REASON: [['ssd_involvements', 'invo_worker_change_reason']] },
    why: '',
  },
  DoLo: { rows: onlyReturn, columns: {}, why: '' },
};
