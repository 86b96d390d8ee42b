import { type DateCell, isValid } from '../check/date-cell.ts';
import { pairsOfChild } from './pairs-of-child.ts';

interface OfChild {
  readonly CHILD: string;
}

interface Born extends OfChild {
  readonly DOB: DateCell;
}

/** What INT11 to INT18 have in common: each is the same question of another table. */
export const DOB_DIFFERS = {
  why: 'Age is worked out from each table’s own date of birth: two dates make the child two ages.',
  mend:
    'Check the date against a birth certificate or the health record, ' +
    'and correct it in the child’s record, from which both tables are drawn.',
  mender: 'social worker',
  stage: 'internal',
} as const;

/** The rows that differ from a row of the same child in Header. */
export function differingFromHeader<R extends OfChild, H extends OfChild>(
  rows: readonly R[],
  header: readonly H[],
  differ: (row: R, inHeader: H) => boolean,
): readonly R[] {
  return pairsOfChild(rows, header).flatMap(([row, inHeader]) => (differ(row, inHeader) ? [row] : []));
}

/** The rows whose date of birth is another day than in Header; dates that are missing do not differ. */
export function dobDiffers<R extends Born>(rows: readonly R[], header: readonly Born[]): readonly R[] {
  return differingFromHeader(
    rows,
    header,
    ({ DOB }, inHeader) => isValid(DOB) && isValid(inHeader.DOB) && DOB.day !== inHeader.DOB.day,
  );
}
