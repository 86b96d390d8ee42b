import type { SsdTable } from '../layouts.ts';
import { readCareLeavers } from './care-leavers.ts';
import { readClaEpisode } from './cla-episodes.ts';
import { readClaHealth } from './cla-health.ts';
import { readClaImmunisations } from './cla-immunisations.ts';
import { readClaPlacement } from './cla-placement.ts';
import { readClaReview } from './cla-reviews.ts';
import { readClaVisit } from './cla-visits.ts';
import { readDepartment } from './department.ts';
import { readDisabilityRow } from './disability.ts';
import { readImmigrationStatus } from './immigration-status.ts';
import { readInvolvement } from './involvements.ts';
import { readLegalStatuses } from './legal-status.ts';
import { readMissing } from './missing.ts';
import { readMother } from './mother.ts';
import { readPerson } from './person.ts';
import { readProfessional } from './professionals.ts';
import { readSdqScore } from './sdq-scores.ts';
import { readSend } from './send.ts';
import type { TableReader } from './table-reader.ts';

/** How each table's rows become facts. */
export const tableReaders: Readonly<Record<SsdTable, TableReader>> = {
  ssd_person: readPerson,
  ssd_care_leavers: readCareLeavers,
  ssd_cla_episodes: readClaEpisode,
  ssd_cla_placement: readClaPlacement,
  ssd_involvements: readInvolvement,
  ssd_professionals: readProfessional,
  ssd_immigration_status: readImmigrationStatus,
  ssd_legal_status: readLegalStatuses,
  ssd_send: readSend,
  ssd_missing: readMissing,
  ssd_mother: readMother,
  ssd_sdq_scores: readSdqScore,
  ssd_department: readDepartment,
  ssd_cla_health: readClaHealth,
  ssd_cla_immunisations: readClaImmunisations,
  ssd_cla_reviews: readClaReview,
  ssd_cla_visits: readClaVisit,
  ssd_disability: readDisabilityRow,
};
