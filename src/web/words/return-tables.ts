import type { TableName } from '#returns/ssda903/layouts.ts';

/** The tables of the return, as a page calls them; the guide's own name stands small beside. */
export const tableInWords: Readonly<Record<TableName, string>> = {
  Header: 'The child’s details',
  Episodes: 'Episodes of care',
  Reviews: 'Reviews',
  UASC: 'Unaccompanied asylum-seeking children',
  OC2: 'Health and offending',
  OC3: 'Care leavers at their birthday',
  AD1: 'Adoption',
  PlacedAdoption: 'Decision to place for adoption',
  PrevPerm: 'Permanence before this care',
  Missing: 'Missing and away',
  SWEpisodes: 'Social workers',
  DoLo: 'Deprivation of liberty orders',
};

/** A name that is a table's, as an address or a file gives it. */
export function tableNamed(name: string): TableName | undefined {
  return Object.hasOwn(tableInWords, name) ? (name as TableName) : undefined; // a key of the table above
}
