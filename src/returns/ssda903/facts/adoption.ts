import { zeroOrOne } from '../../codes/yes-no.ts';
import type { FactsOf } from './fact-row.ts';
import { mapped } from './identity.ts';

/** AD1: a child who was adopted in the year, key is the return year. */
export const factsOfAdoption: FactsOf<'AD1'> = ({ child, cells, source, year }) => [
  {
    kind: 'adoption',
    child,
    key: year,
    source,
    year,
    born: cells.born('DOB'),
    decidedOn: cells.date('DATE_INT'),
    matchedOn: cells.date('DATE_MATCH'),
    byFosterCarers: mapped(cells.code('FOSTER_CARE'), zeroOrOne),
    adopters: mapped(cells.code('NB_ADOPTR'), Number),
    adoptersSex: cells.code('SEX_ADOPTR'),
    adoptersStatus: cells.code('LS_ADOPTR'),
  },
];
