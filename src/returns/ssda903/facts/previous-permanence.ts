import type { FactsOf } from './fact-row.ts';

/** PrevPerm: the order under which a child lived before this time in care, key is the return year. */
export const factsOfPreviousPermanence: FactsOf<'PrevPerm'> = ({ child, cells, source, year }) => [
  {
    kind: 'previous-permanence',
    child,
    key: year,
    source,
    year,
    born: cells.born('DOB'),
    order: cells.code('PREV_PERM'),
    orderAuthority: cells.text('LA_PERM'),
    orderDate: cells.partialDate('DATE_PERM'),
  },
];
