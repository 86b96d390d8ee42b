import { lacking, type TableReader } from './table-reader.ts';

/** ssd_cla_immunisations: whether up to date, on the day of the status, else of the extract. */
export const readClaImmunisations: TableReader =
  ({ extracted }) =>
  (row) => {
    const child = row.id('clai_person_id');
    if (child == null) return lacking('person id');
    return [
      {
        kind: 'health-check',
        child,
        key: 'ssd_cla_immunisations',
        source: row.source,
        what: 'immunisations',
        on: row.date('clai_immunisations_status_date') ?? extracted,
        done: row.yesNo('clai_immunisations_status'),
        score: undefined,
        reason: undefined,
      },
    ];
  };
