import { isSsdTable, type SsdTable, ssdLayouts, ssdTables } from './layouts.ts';

/** Older and newer names of a column, and the name in the layouts. Headings are compared in lower case. */
const ALSO: Readonly<Record<string, string>> = {
  clae_cla_episode_ceased: 'clae_cla_episode_ceased_date',
  clae_cla_episode_start: 'clae_cla_episode_start_date',
  clae_cla_primary_need: 'clae_cla_primary_need_code',
  clea_care_leaver_personal_adviser: 'clea_care_leaver_personal_advisor',
  clea_care_leaver_worker_id: 'clea_care_leaver_worker_id',
  immi_immigration_status_start: 'immi_immigration_status_start_date',
  immi_immigration_status_end: 'immi_immigration_status_end_date',
  lega_legal_status_start: 'lega_legal_status_start_date',
  lega_legal_status_end: 'lega_legal_status_end_date',
  miss_la_person_id: 'miss_person_id',
  miss_missing_episode_start: 'miss_missing_episode_start_date',
  miss_missing_episode_end: 'miss_missing_episode_end_date',
  miss_mis_epi_start: 'miss_missing_episode_start_date',
  miss_mis_epi_type: 'miss_missing_episode_type',
  miss_mis_epi_end: 'miss_missing_episode_end_date',
  miss_mis_epi_rhi_offered: 'miss_missing_rhi_offered',
  miss_mis_epi_rhi_accepted: 'miss_missing_rhi_accepted',
  clar_cla_person_id: 'clar_person_id',
  csdq_sdq_completed: 'csdq_sdq_completed_date',
};

/** Tables of the dataset that say nothing of care or of leaving it: recognised, counted and left alone. */
const OTHERS: Readonly<Record<string, string>> = {
  addr: 'ssd_address',
  fami: 'ssd_family',
  link: 'ssd_linked_identifiers',
  cont: 'ssd_contacts',
  earl: 'ssd_early_help_episodes',
  cine: 'ssd_cin_episodes',
  cina: 'ssd_cin_assessments',
  cinf: 'ssd_assessment_factors',
  cinp: 'ssd_cin_plans',
  cinv: 'ssd_cin_visits',
  s47e: 'ssd_s47_enquiry',
  icpc: 'ssd_initial_cp_conference',
  cppl: 'ssd_cp_plans',
  cppv: 'ssd_cp_visits',
  cppr: 'ssd_cp_reviews',
  clac: 'ssd_cla_convictions',
  clas: 'ssd_cla_substance_misuse',
  lapp: 'ssd_cla_previous_permanence',
  lacp: 'ssd_cla_care_plan',
  perm: 'ssd_permanence',
  senn: 'ssd_sen_need',
  ehcr: 'ssd_ehcp_requests',
  ehca: 'ssd_ehcp_assessment',
  ehcn: 'ssd_ehcp_named_plan',
  ehcp: 'ssd_ehcp_active_plans',
  prep: 'ssd_pre_proceedings',
  s251: 'ssd_s251_finance',
};

/** The layouts' name for a heading as a file has it. */
export function columnOf(heading: string): string {
  const name = heading.trim().toLowerCase();
  return ALSO[name] ?? name;
}

/**
 * The table of the Standard Safeguarding Dataset that a header's columns are of, in any order and case, or undefined.
 * A table that Waymark reads is known by two or more of its columns; another by its prefix on nearly every heading.
 */
export function looksLikeSsd(header: readonly string[]): string | undefined {
  return readable(header) ?? otherTable(header);
}

/** The table that Waymark reads, or undefined where the header is another's or none. */
export function readable(header: readonly string[]): SsdTable | undefined {
  const columns = new Set(header.map(columnOf));
  const [best] = ssdTables
    .map((table) => ({ table, found: ssdLayouts[table].filter((column) => columns.has(column)).length }))
    .filter(({ found }) => found >= 2)
    .toSorted((a, b) => b.found - a.found);
  return best?.table;
}

function otherTable(header: readonly string[]): string | undefined {
  const prefixes = header.map((heading) => /^([a-z0-9]{4})_/.exec(columnOf(heading))?.[1]);
  const [first] = prefixes;
  if (first === undefined || header.length < 2) return undefined;
  const same = prefixes.filter((prefix) => prefix === first).length;
  const name = OTHERS[first];
  return name !== undefined && !isSsdTable(name) && same * 5 >= header.length * 4 ? name : undefined;
}
