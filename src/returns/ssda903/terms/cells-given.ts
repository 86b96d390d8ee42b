import { type DateCell } from '../check/date-cell.ts';

/** Whether any of the row's cells holds something. */
export function anyGiven<Column extends string>(
  row: { readonly [C in Column]: string | DateCell },
  columns: readonly Column[],
): boolean {
  return columns.some((column) => holds(row[column]));
}

/** Whether every one of the row's cells holds something. */
export function allGiven<Column extends string>(
  row: { readonly [C in Column]: string | DateCell },
  columns: readonly Column[],
): boolean {
  return columns.every((column) => holds(row[column]));
}

function holds(cell: string | DateCell): boolean {
  return (typeof cell === 'string' ? cell : cell.text) !== '';
}

/** The fields of a care leaver. */
export const LEAVER_FIELDS = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const;
/** The six fields of an adoption. */
export const ADOPTION_FIELDS = [
  'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR',
] as const; // prettier-ignore
/** The health fields that every child of twelve months has. */
export const HEALTH_FIELDS = [
  'IMMUNISATIONS',
  'TEETH_CHECK',
  'HEALTH_ASSESSMENT',
  'SUBSTANCE_MISUSE',
] as const;
/** The other fields of twelve months that are yes or no. */
export const OTHER_YEARLY_FIELDS = [
  'CONVICTED', 'HEALTH_CHECK', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED',
] as const; // prettier-ignore
/** All fields of twelve months that are yes or no, in the order of the table. */
export const YES_NO_FIELDS = [
  'CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE',
  'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED',
] as const; // prettier-ignore
