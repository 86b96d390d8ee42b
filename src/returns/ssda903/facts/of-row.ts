import type { Fact } from '#domain/people/facts.ts';
import type { TableName } from '../layouts.ts';
import { factsOfBirthdayRecord } from './birthday-record.ts';
import { factsOfEpisode } from './episode.ts';
import type { FactRow, FactsOf } from './fact-row.ts';
import { factsOfHeader, factsOfUasc } from './identity.ts';
import { factsOfInvolvement } from './involvement.ts';
import { factsOfMissing } from './missing.ts';
import { factsOfReview } from './review.ts';
import { factsOfYearlyHealth } from './yearly-health.ts';

const readers: { readonly [Table in TableName]?: FactsOf<Table> } = {
  Header: factsOfHeader,
  Episodes: factsOfEpisode,
  Reviews: factsOfReview,
  UASC: factsOfUasc,
  OC2: factsOfYearlyHealth,
  OC3: factsOfBirthdayRecord,
  Missing: factsOfMissing,
  SWEpisodes: factsOfInvolvement,
};

/** The facts of one row of a table; none where its key cannot be read, or the table is only counted. */
export function factsOfRow<Table extends TableName>(table: Table, row: FactRow<Table>): readonly Fact[] {
  const read: FactsOf<Table> | undefined = readers[table];
  return read === undefined ? [] : read(row);
}
