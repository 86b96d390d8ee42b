import { codeSet, type CodeSetName } from '../code-sets.ts';

/** Groups of codes that several rules name. */

/** LS of short-term breaks. */
export const SHORT_BREAKS: ReadonlySet<string> = new Set(['V3', 'V4']);
/** PLACE of temporary moves. */
export const TEMPORARY: ReadonlySet<string> = new Set(['T0', 'T1', 'T2', 'T3', 'T4']);
/** PLACE of placements for adoption. */
export const PLACED_FOR_ADOPTION: ReadonlySet<string> = new Set(['A3', 'A4', 'A5', 'A6']);
/** PLACE of fostering. */
export const FOSTERED: ReadonlySet<string> = new Set(['U1', 'U2', 'U3', 'U4', 'U5', 'U6']);
/** PLACE of other arrangements that are not regulated. */
export const OTHER_ARRANGEMENTS: ReadonlySet<string> = new Set(['Z11', 'Z12', 'Z13', 'Z14']);
/** PLACE that has no URN. */
export const WITHOUT_URN: ReadonlySet<string> = new Set([
  'P1', 'P3', 'R1', 'R2', 'R5', ...TEMPORARY, ...OTHER_ARRANGEMENTS,
]); // prettier-ignore
/** REC of adoption. */
export const ADOPTED: ReadonlySet<string> = new Set(['E11', 'E12']);
/** PL_LA of places outside England, by their name. */
export const OUTSIDE_ENGLAND: ReadonlySet<string> = new Set(['CON', 'NIR', 'SCO', 'WAL', 'NUK']);
/** UPN of those who have none: UN1 to UN5. */
export const NO_UPN: ReadonlySet<string> = new Set(['UN1', 'UN2', 'UN3', 'UN4', 'UN5']);
/** The URN of a regional adoption agency. */
export const ADOPTION_AGENCY_URN = 'XXXXXXX';

/** Whether a code stands in the code set today; retired codes do not. A blank is not one. */
export function isCode(set: CodeSetName, code: string): boolean {
  return Object.hasOwn(codeSet(set).codes, code);
}
