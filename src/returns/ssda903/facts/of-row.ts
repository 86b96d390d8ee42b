import type { Fact } from '#domain/people/facts.ts';
import type { TableName } from '../layouts.ts';
import { factsOfAdoption } from './adoption.ts';
import { factsOfAdoptionDecision } from './adoption-decision.ts';
import { factsOfBirthdayRecord } from './birthday-record.ts';
import { factsOfEpisode } from './episode.ts';
import type { FactRow, FactsOf } from './fact-row.ts';
import { factsOfHeader, factsOfUasc } from './identity.ts';
import { factsOfInvolvement } from './involvement.ts';
import { factsOfLibertyOrder } from './liberty-order.ts';
import { factsOfMissing } from './missing.ts';
import { factsOfPreviousPermanence } from './previous-permanence.ts';
import { factsOfReview } from './review.ts';
import { factsOfYearlyHealth } from './yearly-health.ts';

const readers: { readonly [Table in TableName]: FactsOf<Table> } = {
  Header: factsOfHeader,
  Episodes: factsOfEpisode,
  Reviews: factsOfReview,
  UASC: factsOfUasc,
  OC2: factsOfYearlyHealth,
  OC3: factsOfBirthdayRecord,
  AD1: factsOfAdoption,
  PlacedAdoption: factsOfAdoptionDecision,
  PrevPerm: factsOfPreviousPermanence,
  Missing: factsOfMissing,
  SWEpisodes: factsOfInvolvement,
  DoLo: factsOfLibertyOrder,
};

/** The facts of one row of a table; none where its key cannot be read. */
export function factsOfRow<Table extends TableName>(table: Table, row: FactRow<Table>): readonly Fact[] {
  const read: FactsOf<Table> = readers[table];
  return read(row);
}
