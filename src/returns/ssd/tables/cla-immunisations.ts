import { lacking, type TableReader } from './table-reader.ts';

/** ssd_cla_immunisations: whether up to date, on the day of the status, else of the extract. */
export const readClaImmunisations: TableReader =
  ({ extracted }) =>
  (row) => {
    const child = row.id('clai_person_id');
    if (child == null) return lacking('person id');
    const on = row.date('clai_immunisations_status_date') ?? extracted;
    return [
      {
        kind: 'health-check',
        child,
        // The table holds the newest status only: each status is a fact of its own day, so that the past keeps its own.
        key: `ssd_cla_immunisations ${on}`,
        source: row.source,
        what: 'immunisations',
        on,
        done: row.yesNo('clai_immunisations_status'),
        score: undefined,
        reason: undefined,
      },
    ];
  };
